// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RoutePathResponse`.
#[non_exhaustive]
pub struct RoutePathResponse {
    /// `language`.
    pub language: Option<super::LanguageReference>,
    /// `mediaType`.
    pub media_type: Option<super::RoutePathResponseMediaType>,
    /// `queue`.
    pub queue: Option<super::QueueReference>,
    /// `skills`.
    pub skills: Option<Vec<super::RoutingSkillReference>>,
    __marks: rt::Marks,
}
/// The values of `mediaType` in [`RoutePathResponse`](super::RoutePathResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum RoutePathResponseMediaType {
    /// `Voice`
    Voice,
    /// `Chat`
    Chat,
    /// `Email`
    Email,
    /// `Callback`
    Callback,
    /// `Message`
    Message,
    /// `Workitem`
    Workitem,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RoutePathResponse {
    "language" Any language,
    "mediaType" Enum media_type,
    "queue" Any queue,
    "skills" Any skills,
});

rt::open_enum!(RoutePathResponseMediaType {
    Voice = "Voice",
    Chat = "Chat",
    Email = "Email",
    Callback = "Callback",
    Message = "Message",
    Workitem = "Workitem",
});
