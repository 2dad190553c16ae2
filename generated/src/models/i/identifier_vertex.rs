// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `IdentifierVertex`.
#[non_exhaustive]
pub struct IdentifierVertex {
    /// `normalizedType`.
    pub normalized_type: Option<super::IdentifierVertexNormalizedType>,
    /// `normalizedValue`.
    pub normalized_value: Option<String>,
    /// `vertexId`.
    pub vertex_id: Option<String>,
    __marks: rt::Marks,
}
/// The values of `normalizedType` in [`IdentifierVertex`](super::IdentifierVertex).
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentifierVertexNormalizedType {
    /// `Phone`
    Phone,
    /// `Email`
    Email,
    /// `ExternalId`
    ExternalId,
    /// `TwitterId`
    TwitterId,
    /// `TwitterHandle`
    TwitterHandle,
    /// `FacebookId`
    FacebookId,
    /// `InstagramId`
    InstagramId,
    /// `InstagramHandle`
    InstagramHandle,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(IdentifierVertex {
    "normalizedType" Enum normalized_type,
    "normalizedValue" Str normalized_value,
    "vertexId" Str vertex_id,
});

rt::open_enum!(IdentifierVertexNormalizedType {
    Phone = "Phone",
    Email = "Email",
    ExternalId = "ExternalId",
    TwitterId = "TwitterId",
    TwitterHandle = "TwitterHandle",
    FacebookId = "FacebookId",
    InstagramId = "InstagramId",
    InstagramHandle = "InstagramHandle",
});
