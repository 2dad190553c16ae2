// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanJobListing`.
#[non_exhaustive]
pub struct ActivityPlanJobListing {
    /// `entities`.
    pub entities: Option<Vec<super::ActivityPlanJobResponse>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanJobListing {
    "entities" Any entities,
});
