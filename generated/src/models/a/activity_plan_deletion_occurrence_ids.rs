// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanDeletionOccurrenceIds`.
#[non_exhaustive]
pub struct ActivityPlanDeletionOccurrenceIds {
    /// `ids`.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanDeletionOccurrenceIds {
    "ids" Texts ids,
});

rt::setters!(ActivityPlanDeletionOccurrenceIds {
    0 ids with_ids(Vec<String>) clear_ids,
});
