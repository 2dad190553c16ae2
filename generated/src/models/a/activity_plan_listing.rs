// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActivityPlanListing`.
#[non_exhaustive]
pub struct ActivityPlanListing {
    /// `entities`.
    pub entities: Option<Vec<super::ActivityPlanListItem>>,
    __marks: rt::Marks,
}

rt::model!(ActivityPlanListing {
    "entities" Any entities,
});
