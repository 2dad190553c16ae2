// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanDeletionSessionUserIds`.
#[non_exhaustive]
pub struct ActivityPlanDeletionSessionUserIds {
    /// `ids`.
    pub ids: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanDeletionSessionUserIds {
    "ids" Texts ids,
});

rt::setters!(ActivityPlanDeletionSessionUserIds {
    0 ids with_ids(Vec<String>) clear_ids,
});
