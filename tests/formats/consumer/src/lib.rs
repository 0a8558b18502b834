//! A crate that depends on `assistance`, with its default features or with none.

/// Returns what a consumer asks for first.
pub fn net(country: &str) -> Result<assistance::Decimal, assistance::UnknownCountry> {
    assistance::by_country(country).map(|row| row.net)
}

/// Returns the figures of a copied row, which they outlive.
pub fn figures(
    country: assistance::Country,
) -> impl ExactSizeIterator<Item = (assistance::Measure, Option<assistance::Decimal>)> {
    let row = *country.assistance();
    row.figures()
}

/// Returns what a text may mean, without the error that it comes from.
pub fn measures_like(text: &str) -> impl Iterator<Item = assistance::Measure> {
    let error = text.parse::<assistance::Measure>().err();
    error.map(|error| error.suggestions()).into_iter().flatten()
}

#[cfg(test)]
mod with_any_features {
    use assistance::{Country, Measure, Recipient, ranking};

    #[test]
    fn a_consumer_reads_an_amount() {
        assert_eq!(crate::net("Uzbekistan").map(|net| net.to_string()), Ok("384.16".to_owned()));
    }

    #[test]
    fn figures_and_suggestions_outlive_what_they_come_from() {
        let georgia = crate::figures(Country::Georgia);
        assert_eq!((georgia.len(), georgia.flat_map(|(_, figure)| figure).count()), (9, 9));
        assert!(crate::measures_like("nett").eq([Measure::Net]));
    }

    #[test]
    fn a_ranking_is_walked_beside_the_rows() {
        for entry in ranking(Measure::Net).iter() {
            let row = Recipient::from(entry.country).assistance();
            assert_eq!(
                (Some(entry.amount), row.country()),
                (row.get(Measure::Net), Some(entry.country))
            );
            assert_eq!(ranking(Measure::Net).get(entry.country), Some(entry));
        }
    }
}

#[cfg(all(test, feature = "default"))]
mod with_default_features {
    use assistance::{Assistance, Country, Decimal};
    use serde::{Deserialize, Serialize};

    /// A row and amounts in a struct of the consumer's own.
    #[derive(Debug, Serialize, Deserialize)]
    struct Note {
        row: Assistance,
        technical_cooperation: Decimal,
        loan_net: Option<Decimal>,
    }

    #[test]
    fn the_audit_is_serialized() {
        let audit: Vec<serde_json::Value> =
            serde_json::from_str(&serde_json::to_string(assistance::audit()).unwrap()).unwrap();
        assert_eq!(audit.len(), assistance::audit().len());
    }

    #[test]
    fn a_struct_with_a_row_and_amounts_is_read_back() {
        for row in assistance::countries() {
            let technical_cooperation = row.technical_cooperation.unwrap();
            let note = Note { row: *row, technical_cooperation, loan_net: row.loan_net };
            let written = serde_json::to_string(&note).unwrap();
            let read: Note = serde_json::from_str(&written).unwrap();
            // `Debug` shows a decimal with its zeros.
            assert_eq!(format!("{read:?}"), format!("{note:?}"));
        }
    }

    #[test]
    fn a_csv_of_names_and_amounts_is_read_back() {
        let amounts = assistance::countries().each_ref().map(|row| {
            (row.recipient.country().unwrap(), row.technical_cooperation.unwrap(), row.loan_net)
        });
        let mut writer = csv::WriterBuilder::new().has_headers(false).from_writer(Vec::new());
        for record in amounts {
            writer.serialize(record).unwrap();
        }
        let written = writer.into_inner().unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(&*written);
        let read: Vec<(Country, Decimal, Option<Decimal>)> =
            reader.deserialize().collect::<Result<_, _>>().unwrap();
        assert_eq!(format!("{read:?}"), format!("{amounts:?}"));
    }
}
