//! Net disbursement beside gross disbursement.

use core::fmt;

use rust_decimal::Decimal;

use crate::chart::{Assistance, Printed};
use crate::names::Recipient;
use crate::queries::rows::countries;

/// Returns gross, the amount recovered, and net of each of the eight countries, in printed order.
///
/// [A picture](crate::concepts#two-pictures) shows the three.
///
/// ```
/// let below_zero = assistance::net_versus_gross().filter(|row| row.is_net_repayment());
/// assert_eq!(below_zero.count(), 4);
/// ```
pub fn net_versus_gross() -> impl ExactSizeIterator<Item = NetVersusGross> + Clone {
    countries().iter().map(Assistance::net_versus_gross)
}

/// Gross disbursement, the amount recovered, and net disbursement of one recipient, in US$ million.
///
/// The page [`concepts`](crate::concepts#gross-and-net) explains the three.
///
/// ```
/// use assistance::Country;
///
/// let uzbekistan = Country::Uzbekistan.assistance().net_versus_gross();
/// assert_eq!(uzbekistan.gross - uzbekistan.loan_recovered.unwrap(), uzbekistan.net);
/// assert_eq!(
///     uzbekistan.to_string(),
///     "Uzbekistan: US$ 412.69 million was disbursed (gross), \
///      and US$ 28.53 million was repaid on earlier loans, \
///      so net disbursement was US$ 384.16 million.",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NetVersusGross {
    /// The recipient of the row.
    pub recipient: Recipient,
    /// Gross disbursement, in US$ million.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub gross: Decimal,
    /// The amount repaid on earlier loans, in US$ million. `None` is a dash: nothing was
    /// recovered.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub loan_recovered: Option<Decimal>,
    /// Net disbursement, in US$ million. May be negative.
    #[cfg_attr(feature = "serde", serde(serialize_with = "crate::csv::serde_amount::serialize"))]
    pub net: Decimal,
}

impl Assistance {
    /// Returns gross disbursement, the amount recovered, and net disbursement of the row.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// let georgia = Country::Georgia.assistance().net_versus_gross();
    /// assert!(georgia.is_net_repayment());
    /// ```
    #[must_use]
    pub const fn net_versus_gross(&self) -> NetVersusGross {
        NetVersusGross {
            recipient: self.recipient,
            gross: self.gross,
            loan_recovered: self.loan_recovered,
            net: self.net,
        }
    }
}

impl NetVersusGross {
    /// Returns `true` if net is below zero: more was repaid on earlier loans than was disbursed in
    /// grants and loans. [Two more countries][both] repaid more than was disbursed to them in
    /// loans.
    ///
    /// [both]: crate::questions#which-countries-repaid-more-than-they-received
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert!(Country::Kazakhstan.assistance().net_versus_gross().is_net_repayment());
    /// assert!(!Country::Armenia.assistance().net_versus_gross().is_net_repayment());
    /// ```
    #[must_use]
    #[doc(alias("negative", "repaid"))]
    pub fn is_net_repayment(&self) -> bool {
        self.net < Decimal::ZERO
    }
}

/// Formats the comparison as one sentence in plain English.
impl fmt::Display for NetVersusGross {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [gross, recovered, net] =
            [Some(self.gross), self.loan_recovered, Some(self.net.abs())].map(Printed::from);
        write!(f, "{}: US$ {gross} million was disbursed (gross), and ", self.recipient)?;
        match self.loan_recovered {
            Some(_) => write!(f, "US$ {recovered} million was repaid on earlier loans, ")?,
            None => f.write_str("nothing was repaid on earlier loans, ")?,
        }
        if self.is_net_repayment() {
            write!(
                f,
                "so net disbursement was minus US$ {net} million: more was repaid than was disbursed."
            )
        } else {
            write!(f, "so net disbursement was US$ {net} million.")
        }
    }
}
