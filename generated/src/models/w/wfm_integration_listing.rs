// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WfmIntegrationListing`.
#[non_exhaustive]
pub struct WfmIntegrationListing {
    /// `entities`.
    pub entities: Option<Vec<super::WfmIntegrationResponse>>,
    __marks: rt::Marks,
}

rt::model!(WfmIntegrationListing {
    "entities" Any entities,
});
