// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OutcomeAchievedEventOutcome`.
#[non_exhaustive]
pub struct OutcomeAchievedEventOutcome {
    /// `displayName`, required.
    pub display_name: Option<String>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `version`, required.
    pub version: Option<i64>,
    __marks: rt::Marks,
}

rt::model!(OutcomeAchievedEventOutcome {
    "displayName" Str display_name,
    "id" Str id,
    "selfUri" Str self_uri,
    "version" Int version,
});
