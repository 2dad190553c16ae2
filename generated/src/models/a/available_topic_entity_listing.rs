// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AvailableTopicEntityListing`.
#[non_exhaustive]
pub struct AvailableTopicEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::AvailableTopic>>,
    __marks: rt::Marks,
}

rt::model!(AvailableTopicEntityListing {
    "entities" Any entities,
});
