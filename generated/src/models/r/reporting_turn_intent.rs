// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ReportingTurnIntent`.
#[non_exhaustive]
pub struct ReportingTurnIntent {
    /// `confidence`.
    pub confidence: Option<f64>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `slots`.
    pub slots: Option<Vec<super::ReportingTurnIntentSlot>>,
    __marks: rt::Marks,
}

rt::model!(ReportingTurnIntent {
    "confidence" Float confidence,
    "id" Str id,
    "name" Str name,
    "slots" Any slots,
});
