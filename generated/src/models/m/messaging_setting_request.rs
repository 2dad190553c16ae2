// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingSettingRequest`.
///
/// The service requires `name` in requests.
#[non_exhaustive]
pub struct MessagingSettingRequest {
    /// `content`.
    pub content: Option<super::ContentSetting>,
    /// `event`.
    pub event: Option<super::EventSetting>,
    /// `id`.
    pub id: Option<String>,
    /// `name`, required.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingSettingRequest {
    "content" Any content,
    "event" Any event,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(MessagingSettingRequest {
    0 content with_content(super::ContentSetting) clear_content,
    1 event with_event(super::EventSetting) clear_event,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
