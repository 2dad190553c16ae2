// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningModuleCoverArtResponse`.
#[non_exhaustive]
pub struct LearningModuleCoverArtResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `thumbnails`.
    pub thumbnails: Option<Vec<super::LearningCoverArtThumbnail>>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningModuleCoverArtResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "thumbnails" Any thumbnails,
    "url" Str url,
});
