//! Enums whose variants have names: the macro that states each name once.

/// Defines an enum with `ALL`, `name` and `Display`.
macro_rules! named {
    (
        $(#[$about:meta])*
        $path:literal :: $type:ident, $count:literal variants:
        $($(#[$what:meta])* $variant:ident = $name:expr,)+
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type {
            $($(#[$what])* $variant,)+
        }

        impl $type {
            /// All variants, in declaration order.
            ///
            /// ```
            #[doc = concat!("use ", $path, "::", stringify!($type), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($type), "::ALL.len(), ", $count, ");")]
            #[doc = concat!("assert!(", stringify!($type), "::ALL.is_sorted());")]
            /// ```
            pub const ALL: [$type; $count] = [$($type::$variant),+];

            pub(crate) const NAMES: [&'static str; $count] = [$($name),+];

            /// Returns the name, as data files and [`Display`](core::fmt::Display) write it.
            ///
            /// ```
            #[doc = concat!("use ", $path, "::", stringify!($type), ";")]
            ///
            #[doc = concat!("for one in ", stringify!($type), "::ALL {")]
            ///     assert_eq!(one.name(), one.to_string());
            /// }
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }
        }

        /// Formats the name; width and fill apply.
        impl core::fmt::Display for $type {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.pad(self.name())
            }
        }
    };
}

pub(crate) use named;
