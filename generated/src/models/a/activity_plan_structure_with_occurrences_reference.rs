// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanStructureWithOccurrencesReference`.
#[non_exhaustive]
pub struct ActivityPlanStructureWithOccurrencesReference {
    /// `id`.
    pub id: Option<String>,
    /// `occurrences`.
    pub occurrences: Option<Vec<super::ActivityPlanOccurrenceReference>>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanStructureWithOccurrencesReference {
    "id" Str id,
    "occurrences" Any occurrences,
    "selfUri" Str self_uri,
});
