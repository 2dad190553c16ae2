// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AchievedOutcome`.
#[non_exhaustive]
pub struct AchievedOutcome {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(AchievedOutcome {
    "id" Str id,
    "selfUri" Str self_uri,
});
