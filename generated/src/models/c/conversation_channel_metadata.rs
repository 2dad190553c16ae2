// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationChannelMetadata`.
#[non_exhaustive]
pub struct ConversationChannelMetadata {
    /// `subType`.
    pub sub_type: Option<super::ConversationChannelMetadataSubType>,
    __marks: rt::Marks,
}
/// The values of `subType` in [`ConversationChannelMetadata`](super::ConversationChannelMetadata).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationChannelMetadataSubType {
    /// `None`
    None,
    /// `GoogleBusinessProfile`
    GoogleBusinessProfile,
    /// `RoadsideAssistance`
    RoadsideAssistance,
    /// `YouTube`
    YouTube,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationChannelMetadata {
    "subType" Enum sub_type,
});

rt::setters!(ConversationChannelMetadata {
    0 sub_type with_sub_type(impl Into<super::ConversationChannelMetadataSubType>) clear_sub_type,
});

rt::open_enum!(ConversationChannelMetadataSubType {
    None = "None",
    GoogleBusinessProfile = "GoogleBusinessProfile",
    RoadsideAssistance = "RoadsideAssistance",
    YouTube = "YouTube",
});
