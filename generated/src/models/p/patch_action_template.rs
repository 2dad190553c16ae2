// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PatchActionTemplate`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct PatchActionTemplate {
    /// `contentOffer`.
    pub content_offer: Option<super::PatchContentOffer>,
    /// `description`.
    pub description: Option<String>,
    /// `mediaType`.
    pub media_type: Option<super::PatchActionTemplateMediaType>,
    /// `name`, required.
    pub name: Option<String>,
    /// `state`.
    pub state: Option<super::PatchActionTemplateState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`PatchActionTemplate`](super::PatchActionTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchActionTemplateMediaType {
    /// `webMessagingOffer`
    WebMessagingOffer,
    /// `contentOffer`
    ContentOffer,
    /// `integrationAction`
    IntegrationAction,
    /// `architectFlow`
    ArchitectFlow,
    /// `openAction`
    OpenAction,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `state` in [`PatchActionTemplate`](super::PatchActionTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum PatchActionTemplateState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PatchActionTemplate {
    "contentOffer" Any content_offer,
    "description" Str description,
    "mediaType" Enum media_type,
    "name" Str name,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(PatchActionTemplate {
    0 content_offer with_content_offer(super::PatchContentOffer) clear_content_offer,
    1 description with_description(impl Into<String>) clear_description,
    2 media_type with_media_type(impl Into<super::PatchActionTemplateMediaType>) clear_media_type,
    3 name with_name(impl Into<String>) clear_name,
    4 state with_state(impl Into<super::PatchActionTemplateState>) clear_state,
    5 version with_version(i64) clear_version,
});

rt::open_enum!(PatchActionTemplateMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});

rt::open_enum!(PatchActionTemplateState {
    Active = "Active",
    Inactive = "Inactive",
    Deleted = "Deleted",
});
