// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GeneralTopicsEntityListing`.
#[non_exhaustive]
pub struct GeneralTopicsEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::GeneralTopic>>,
    __marks: rt::Marks,
}

rt::model!(GeneralTopicsEntityListing {
    "entities" Any entities,
});
