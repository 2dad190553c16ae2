// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Annotation`.
#[non_exhaustive]
pub struct Annotation {
    /// `absoluteDurationMs`.
    pub absolute_duration_ms: Option<i64>,
    /// `absoluteLocation`.
    pub absolute_location: Option<i64>,
    /// `annotations`.
    pub annotations: Option<Vec<super::Annotation>>,
    /// `description`.
    pub description: Option<String>,
    /// `durationMs`.
    pub duration_ms: Option<i64>,
    /// `id`.
    pub id: Option<String>,
    /// `location`.
    pub location: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `realtimeLocation`.
    pub realtime_location: Option<i64>,
    /// `reason`.
    pub reason: Option<super::AnnotationReason>,
    /// `recordingDurationMs`.
    pub recording_duration_ms: Option<i64>,
    /// `recordingLocation`.
    pub recording_location: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `user`.
    pub user: Option<super::User>,
    __marks: rt::Marks,
}
/// The values of `reason` in [`Annotation`](super::Annotation).
#[derive(Clone)]
#[non_exhaustive]
pub enum AnnotationReason {
    /// `Hold`
    Hold,
    /// `SecurePause`
    SecurePause,
    /// `FlowOrQueue`
    FlowOrQueue,
    /// `Pause`
    Pause,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Annotation {
    "absoluteDurationMs" Int absolute_duration_ms,
    "absoluteLocation" Int absolute_location,
    "annotations" Any annotations,
    "description" Str description,
    "durationMs" Int duration_ms,
    "id" Str id,
    "location" Int location,
    "name" Str name,
    "realtimeLocation" Int realtime_location,
    "reason" Enum reason,
    "recordingDurationMs" Int recording_duration_ms,
    "recordingLocation" Int recording_location,
    "selfUri" Str self_uri,
    "type" Str r#type,
    "user" Any user,
});

rt::setters!(Annotation {
    0 absolute_duration_ms with_absolute_duration_ms(i64) clear_absolute_duration_ms,
    1 absolute_location with_absolute_location(i64) clear_absolute_location,
    2 annotations with_annotations(Vec<super::Annotation>) clear_annotations,
    3 description with_description(impl Into<String>) clear_description,
    4 duration_ms with_duration_ms(i64) clear_duration_ms,
    5 id with_id(impl Into<String>) clear_id,
    6 location with_location(i64) clear_location,
    7 name with_name(impl Into<String>) clear_name,
    8 realtime_location with_realtime_location(i64) clear_realtime_location,
    9 reason with_reason(impl Into<super::AnnotationReason>) clear_reason,
    10 recording_duration_ms with_recording_duration_ms(i64) clear_recording_duration_ms,
    11 recording_location with_recording_location(i64) clear_recording_location,
    12 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    13 r#type with_type(impl Into<String>) clear_type,
    14 user with_user(super::User) clear_user,
});

rt::open_enum!(AnnotationReason {
    Hold = "Hold",
    SecurePause = "SecurePause",
    FlowOrQueue = "FlowOrQueue",
    Pause = "Pause",
});
