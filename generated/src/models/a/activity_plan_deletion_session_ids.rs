// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanDeletionSessionIds`.
#[non_exhaustive]
pub struct ActivityPlanDeletionSessionIds {
    /// `ids`.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanDeletionSessionIds {
    "ids" Texts ids,
});

rt::setters!(ActivityPlanDeletionSessionIds {
    0 ids with_ids(Vec<String>) clear_ids,
});
