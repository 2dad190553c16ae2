// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserTimeOffIntegrationStatusResponseListing`.
#[non_exhaustive]
pub struct UserTimeOffIntegrationStatusResponseListing {
    /// `entities`.
    pub entities: Option<Vec<super::UserTimeOffIntegrationStatusResponse>>,
    __marks: rt::Marks,
}

rt::model!(UserTimeOffIntegrationStatusResponseListing {
    "entities" Any entities,
});
