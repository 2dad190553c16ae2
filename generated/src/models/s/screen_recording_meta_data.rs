// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ScreenRecordingMetaData`.
#[non_exhaustive]
pub struct ScreenRecordingMetaData {
    /// `main`.
    pub main: Option<bool>,
    /// `mediaId`.
    pub media_id: Option<String>,
    /// `originX`.
    pub origin_x: Option<i64>,
    /// `originY`.
    pub origin_y: Option<i64>,
    /// `primary`.
    pub primary: Option<bool>,
    /// `screenId`.
    pub screen_id: Option<String>,
    /// `trackId`.
    pub track_id: Option<String>,
    __marks: rt::Marks,
}

rt::model!(ScreenRecordingMetaData {
    "main" Bool main,
    "mediaId" Str media_id,
    "originX" Int origin_x,
    "originY" Int origin_y,
    "primary" Bool primary,
    "screenId" Str screen_id,
    "trackId" Str track_id,
});

rt::setters!(ScreenRecordingMetaData {
    0 main with_main(bool) clear_main,
    1 media_id with_media_id(impl Into<String>) clear_media_id,
    2 origin_x with_origin_x(i64) clear_origin_x,
    3 origin_y with_origin_y(i64) clear_origin_y,
    4 primary with_primary(bool) clear_primary,
    5 screen_id with_screen_id(impl Into<String>) clear_screen_id,
    6 track_id with_track_id(impl Into<String>) clear_track_id,
});
