//! Conversions that generated models call.

use super::decode::decode_json;
use super::encode::to_json;
use super::open::Enumeration;
use super::value::{View, Wire};

/// The texts of a list as values of an enumeration; none when there is no list.
pub fn listed<E: Enumeration>(texts: Option<&[String]>) -> Vec<E> {
    texts
        .unwrap_or_default()
        .iter()
        .map(|text| E::from(text.as_str()))
        .collect()
}

/// A model as one of the schemas that it extends. Properties that only the
/// extension has are kept among the additional ones.
pub fn upcast<B: Wire + Default>(value: &dyn Wire) -> B {
    let mut base = B::default();
    // The base has every property with the type of the extension, so what was
    // encoded decodes; should a description say otherwise, what fits is kept.
    let _ = decode_json(to_json(value).as_bytes(), base.target());
    base
}

/// The views of enumerations in lists, maps and answers.
pub mod enum_view {
    use super::View;

    /// Of one whose values are texts.
    pub fn text(text: &str) -> View<'_> {
        View::Str(text)
    }

    /// Of one whose values are numbers: a number unless the text is none.
    pub fn number(text: &str) -> View<'_> {
        View::number(text)
    }
}
