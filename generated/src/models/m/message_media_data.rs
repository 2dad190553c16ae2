// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MessageMediaData`.
#[non_exhaustive]
pub struct MessageMediaData {
    /// `communicationId`.
    pub communication_id: Option<String>,
    /// `contentLengthBytes`.
    pub content_length_bytes: Option<i64>,
    /// `conversationId`.
    pub conversation_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `mediaType`.
    pub media_type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::MessageMediaDataStatus>,
    /// `uploadUrl`.
    pub upload_url: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`MessageMediaData`](super::MessageMediaData).
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMediaDataStatus {
    /// `uploading`
    Uploading,
    /// `valid`
    Valid,
    /// `invalid`
    Invalid,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(MessageMediaData {
    "communicationId" Str communication_id,
    "contentLengthBytes" Int content_length_bytes,
    "conversationId" Str conversation_id,
    "id" Str id,
    "mediaType" Str media_type,
    "name" Str name,
    "selfUri" Str self_uri,
    "status" Enum status,
    "uploadUrl" Str upload_url,
    "url" Str url,
});

rt::open_enum!(MessageMediaDataStatus {
    Uploading = "uploading",
    Valid = "valid",
    Invalid = "invalid",
});
