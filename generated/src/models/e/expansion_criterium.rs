// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExpansionCriterium`.
#[non_exhaustive]
pub struct ExpansionCriterium {
    /// `threshold`.
    pub threshold: Option<f64>,
    /// `type`.
    pub r#type: Option<super::ExpansionCriteriumType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ExpansionCriterium`](super::ExpansionCriterium).
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpansionCriteriumType {
    /// `TIMEOUT_SECONDS`
    TimeoutSeconds,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ExpansionCriterium {
    "threshold" Float threshold,
    "type" Enum r#type,
});

rt::setters!(ExpansionCriterium {
    0 threshold with_threshold(f64) clear_threshold,
    1 r#type with_type(impl Into<super::ExpansionCriteriumType>) clear_type,
});

rt::open_enum!(ExpansionCriteriumType {
    TimeoutSeconds = "TIMEOUT_SECONDS",
});
