//! Net disbursement beside gross disbursement.

use core::fmt;

use rust_decimal::Decimal;

use crate::chart::{Assistance, Measure, Recipient};
use crate::queries::{countries, ranking};

/// Net beside gross for each of the eight countries, in printed order.
///
/// ```
/// let below_zero = assistance::net_versus_gross().filter(|row| row.is_net_repayment());
/// assert_eq!(below_zero.count(), 4);
/// ```
pub fn net_versus_gross() -> impl ExactSizeIterator<Item = NetVersusGross> + Clone {
    countries().iter().map(Assistance::net_versus_gross)
}

/// Why net is not gross, for one recipient: amounts in US$ million.
///
/// Gross counts what Japan paid out in 2019. Net subtracts what was recovered in the same year: repayments of
/// principal on earlier loans.
///
/// ```
/// use assistance::Country;
///
/// let uzbekistan = Country::Uzbekistan.assistance().net_versus_gross();
/// assert_eq!(uzbekistan.gross - uzbekistan.recovered.unwrap(), uzbekistan.net);
/// assert_eq!(
///     uzbekistan.to_string(),
///     "Uzbekistan: US$ 412.69 million gross, less US$ 28.53 million recovered on earlier loans, is US$ 384.16 million \
///      net.",
/// );
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NetVersusGross {
    /// Whose figures they are.
    pub recipient: Recipient,
    /// Gross disbursement, in US$ million.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub gross: Decimal,
    /// What was recovered on earlier loans, in US$ million; `None` is the dash.
    #[cfg_attr(
        feature = "serde",
        serde(with = "crate::export::serial::amount_or_dash")
    )]
    pub recovered: Option<Decimal>,
    /// Net disbursement, in US$ million. May be negative.
    #[cfg_attr(feature = "serde", serde(with = "crate::export::serial::amount"))]
    pub net: Decimal,
}

impl NetVersusGross {
    /// Whether net is below zero: more came back to Japan than went out.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert!(Country::Kazakhstan.assistance().net_versus_gross().is_net_repayment());
    /// assert!(!Country::Armenia.assistance().net_versus_gross().is_net_repayment());
    /// ```
    #[must_use]
    pub fn is_net_repayment(&self) -> bool {
        self.net < Decimal::ZERO
    }

    /// The rank by gross disbursement, which is the printed one; `None` for a row that is not a country.
    ///
    /// ```
    /// use assistance::{Country, region_total};
    ///
    /// assert_eq!(Country::Azerbaijan.assistance().net_versus_gross().gross_rank(), Some(2));
    /// assert_eq!(region_total().net_versus_gross().gross_rank(), None);
    /// ```
    #[must_use]
    pub fn gross_rank(&self) -> Option<u8> {
        ranking(Measure::Gross).rank_of(self.recipient.country()?)
    }

    /// The rank by net disbursement; `None` for a row that is not a country.
    ///
    /// ```
    /// use assistance::Country;
    ///
    /// assert_eq!(Country::Azerbaijan.assistance().net_versus_gross().net_rank(), Some(6));
    /// ```
    #[must_use]
    pub fn net_rank(&self) -> Option<u8> {
        ranking(Measure::Net).rank_of(self.recipient.country()?)
    }
}

impl Assistance {
    /// Net beside gross, and what was recovered between them.
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
            recovered: self.loan_aid.recovered,
            net: self.net,
        }
    }
}

/// Says it in a sentence of plain English.
impl fmt::Display for NetVersusGross {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: US$ {} million gross, ", self.recipient, self.gross)?;
        match self.recovered {
            Some(recovered) => write!(
                f,
                "less US$ {recovered} million recovered on earlier loans, "
            )?,
            None => f.write_str("with nothing recovered on earlier loans, ")?,
        }
        write!(f, "is US$ {} million net", self.net)?;
        f.write_str(if self.is_net_repayment() {
            ": more was paid back than was disbursed."
        } else {
            "."
        })
    }
}
