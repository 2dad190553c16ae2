// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanOccurrenceSessionsUsersStructureReference`.
#[non_exhaustive]
pub struct ActivityPlanOccurrenceSessionsUsersStructureReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `sessions`, required.
    pub sessions: Option<Vec<super::ActivityPlanSessionStructureReference>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanOccurrenceSessionsUsersStructureReference {
    "id" Str id,
    "selfUri" Str self_uri,
    "sessions" Any sessions,
});
