// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ActionTemplate`.
///
/// The service requires `mediaType`, `name`, `state` in requests.
#[non_exhaustive]
pub struct ActionTemplate {
    /// `contentOffer`.
    pub content_offer: Option<super::ContentOffer>,
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `description`.
    pub description: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`, required.
    pub media_type: Option<super::ActionTemplateMediaType>,
    /// `modifiedDate`.
    pub modified_date: Option<rt::DateTime>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`, required.
    pub state: Option<super::ActionTemplateState>,
    /// `version`.
    pub version: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`ActionTemplate`](super::ActionTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionTemplateMediaType {
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
/// The values of `state` in [`ActionTemplate`](super::ActionTemplate).
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionTemplateState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    /// `Deleted`
    Deleted,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ActionTemplate {
    "contentOffer" Any content_offer,
    "createdDate" DateTime created_date,
    "description" Str description,
    "id" Str id,
    "mediaType" Enum media_type,
    "modifiedDate" DateTime modified_date,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
    "version" Int version,
});

rt::setters!(ActionTemplate {
    0 content_offer with_content_offer(super::ContentOffer) clear_content_offer,
    1 created_date with_created_date(impl Into<rt::DateTime>) clear_created_date,
    2 description with_description(impl Into<String>) clear_description,
    3 id with_id(impl Into<String>) clear_id,
    4 media_type with_media_type(impl Into<super::ActionTemplateMediaType>) clear_media_type,
    5 modified_date with_modified_date(impl Into<rt::DateTime>) clear_modified_date,
    6 name with_name(impl Into<String>) clear_name,
    7 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    8 state with_state(impl Into<super::ActionTemplateState>) clear_state,
    9 version with_version(i64) clear_version,
});

rt::open_enum!(ActionTemplateMediaType {
    WebMessagingOffer = "webMessagingOffer",
    ContentOffer = "contentOffer",
    IntegrationAction = "integrationAction",
    ArchitectFlow = "architectFlow",
    OpenAction = "openAction",
});

rt::open_enum!(ActionTemplateState {
    Active = "Active",
    Inactive = "Inactive",
    Deleted = "Deleted",
});
