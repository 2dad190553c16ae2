// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ChannelEntityListing`.
#[non_exhaustive]
pub struct ChannelEntityListing {
    /// `entities`.
    pub entities: Option<Vec<super::Channel>>,
    __marks: rt::Marks,
}

rt::model!(ChannelEntityListing {
    "entities" Any entities,
});
