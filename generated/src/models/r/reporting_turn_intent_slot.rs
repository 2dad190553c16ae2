// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnIntentSlot`.
#[non_exhaustive]
pub struct ReportingTurnIntentSlot {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `value`.
    pub value: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnIntentSlot {
    "confidence" Float confidence,
    "name" Str name,
    "type" Str r#type,
    "value" Str value,
});
