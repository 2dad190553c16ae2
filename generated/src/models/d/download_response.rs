// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DownloadResponse`.
#[non_exhaustive]
pub struct DownloadResponse {
    /// `contentLocationUri`.
    pub content_location_uri: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `imageUri`.
    pub image_uri: Option<String>,
    /// `resultUri`.
    pub result_uri: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::DownloadResponseState>,
    /// `thumbnails`.
    pub thumbnails: Option<Vec<super::DocumentThumbnail>>,
    __marks: rt::Marks,
}
/// The values of `state` in [`DownloadResponse`](super::DownloadResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum DownloadResponseState {
    /// `Running`
    Running,
    /// `Completed`
    Completed,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DownloadResponse {
    "contentLocationUri" Str content_location_uri,
    "id" Str id,
    "imageUri" Str image_uri,
    "resultUri" Str result_uri,
    "selfUri" Str self_uri,
    "state" Enum state,
    "thumbnails" Any thumbnails,
});

rt::open_enum!(DownloadResponseState {
    Running = "Running",
    Completed = "Completed",
});
