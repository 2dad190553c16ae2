// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessagingSettingPatchRequest`.
#[non_exhaustive]
pub struct MessagingSettingPatchRequest {
    /// `content`.
    pub content: Option<super::ContentSetting>,
    /// `event`.
    pub event: Option<super::EventSetting>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MessagingSettingPatchRequest {
    "content" Any content,
    "event" Any event,
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});

rt::setters!(MessagingSettingPatchRequest {
    0 content with_content(super::ContentSetting) clear_content,
    1 event with_event(super::EventSetting) clear_event,
    2 id with_id(impl Into<String>) clear_id,
    3 name with_name(impl Into<String>) clear_name,
    4 self_uri with_self_uri(impl Into<String>) clear_self_uri,
});
