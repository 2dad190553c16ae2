// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanStructureWithOccurrenceSessionsUsersReference`.
#[non_exhaustive]
pub struct ActivityPlanStructureWithOccurrenceSessionsUsersReference {
    /// `id`, required.
    pub id: Option<String>,
    /// `occurrences`, required.
    pub occurrences: Option<
        Vec<super::ActivityPlanOccurrenceSessionsUsersStructureReference>,
    >,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanStructureWithOccurrenceSessionsUsersReference {
    "id" Str id,
    "occurrences" Any occurrences,
    "selfUri" Str self_uri,
});
