// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChannelTopicEntityListing`.
#[non_exhaustive]
pub struct ChannelTopicEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::ChannelTopic>>,
    __marks: rt::Marks,
}

rt::model!(ChannelTopicEntityListing {
    "entities" Any entities,
});
