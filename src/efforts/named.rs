//! Enums whose variants have names: the macro that states each name once.

/// Defines an enum with `ALL`, `name`, `Display` and a reader of cells that hold one of the names.
macro_rules! named {
    (
        $(#[$about:meta])*
        $type:ident, $count:literal variants:
        $($(#[$what:meta])* $variant:ident = $name:expr,)+
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(
            feature = "serde",
            derive(serde::Serialize),
            serde(rename_all = "snake_case")
        )]
        pub enum $type {
            $($(#[$what])* $variant,)+
        }

        impl $type {
            /// All variants, in declaration order.
            ///
            /// ```
            #[doc = concat!("use assistance::efforts::", stringify!($type), ";")]
            ///
            #[doc = concat!("assert_eq!(", stringify!($type), "::ALL.len(), ", $count, ");")]
            #[doc = concat!("assert!(", stringify!($type), "::ALL.is_sorted());")]
            /// ```
            pub const ALL: [$type; $count] = [$($type::$variant),+];

            const NAMES: [&'static str; $count] = [$($name),+];

            /// Returns the name, as the data file and [`Display`](core::fmt::Display) write it.
            ///
            /// ```
            #[doc = concat!("use assistance::efforts::", stringify!($type), ";")]
            ///
            #[doc = concat!("for one in ", stringify!($type), "::ALL {")]
            ///     assert_eq!(one.name(), one.to_string());
            /// }
            /// ```
            #[must_use]
            pub const fn name(self) -> &'static str {
                Self::NAMES[self as usize]
            }

            /// Reads a cell that holds one of the names.
            pub(super) const fn read(
                field: &$crate::csv::cells::Field<'_>,
            ) -> Result<Self, $crate::csv::fault::Fault> {
                match field.one_of(&Self::NAMES) {
                    Ok(position) => Ok(Self::ALL[position]),
                    Err(fault) => Err(fault),
                }
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

pub(super) use named;
