//! A crate that depends on `assistance`, with its default features or with none.

/// Returns what a consumer asks for first.
pub fn net(country: &str) -> Result<assistance::Decimal, assistance::UnknownCountry> {
    assistance::by_country(country).map(|row| row.net)
}

#[cfg(test)]
#[test]
fn a_consumer_reads_an_amount() {
    assert_eq!(net("Uzbekistan").map(|net| net.to_string()), Ok("384.16".to_owned()));
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
