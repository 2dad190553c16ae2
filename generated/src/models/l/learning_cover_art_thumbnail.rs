// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `LearningCoverArtThumbnail`.
#[non_exhaustive]
pub struct LearningCoverArtThumbnail {
    /// `resolution`.
    pub resolution: Option<String>,
    /// `url`.
    pub url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(LearningCoverArtThumbnail {
    "resolution" Str resolution,
    "url" Str url,
});
