//! The eight countries of the chart.

/// A country of the chart.
///
/// Countries are ordered as the chart prints them: by gross disbursement, the largest first.
///
/// Names and codes are those of `data/countries.csv`.
///
/// ```
/// use assistance::Country;
///
/// let country: Country = "Kyrgyzstan".parse()?;
/// assert_eq!(country, Country::KyrgyzRepublic);
/// assert_eq!(country.name(), "Kyrgyz Republic");
/// assert_eq!(country.assistance().gross.to_string(), "27.91");
/// # Ok::<(), assistance::UnknownCountry>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Country {
    /// Uzbekistan, in Central Asia.
    Uzbekistan,
    /// Azerbaijan, in the Caucasus.
    Azerbaijan,
    /// The Kyrgyz Republic, in Central Asia. The M49 list calls it Kyrgyzstan.
    KyrgyzRepublic,
    /// Tajikistan, in Central Asia.
    Tajikistan,
    /// Armenia, in the Caucasus.
    Armenia,
    /// Georgia, in the Caucasus.
    Georgia,
    /// Turkmenistan, in Central Asia.
    Turkmenistan,
    /// Kazakhstan, in Central Asia.
    Kazakhstan,
}

impl Country {
    /// The eight countries in printed order.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::ALL[0], Country::Uzbekistan);
    /// assert!(Country::ALL.is_sorted());
    /// ```
    pub const ALL: [Country; 8] = [
        Country::Uzbekistan,
        Country::Azerbaijan,
        Country::KyrgyzRepublic,
        Country::Tajikistan,
        Country::Armenia,
        Country::Georgia,
        Country::Turkmenistan,
        Country::Kazakhstan,
    ];
}
