//! A consumer of the crate without its default features: `cargo check --no-default-features`.

/// Returns what a consumer asks for first.
pub fn net(country: &str) -> Result<assistance::Decimal, assistance::UnknownCountry> {
    assistance::by_country(country).map(|row| row.net)
}

#[cfg(test)]
#[test]
fn a_consumer_reads_an_amount() {
    assert_eq!(net("Uzbekistan").map(|net| net.to_string()), Ok("384.16".to_owned()));
}
