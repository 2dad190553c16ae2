// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `GuideSessionMessage`.
#[non_exhaustive]
pub struct GuideSessionMessage {
    /// `content`.
    pub content: Option<String>,
    /// `role`.
    pub role: Option<super::GuideSessionMessageRole>,
    __marks: rt::Marks,
}
/// The values of `role` in [`GuideSessionMessage`](super::GuideSessionMessage).
#[derive(Clone)]
#[non_exhaustive]
pub enum GuideSessionMessageRole {
    /// `User`
    User,
    /// `Assistant`
    Assistant,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(GuideSessionMessage {
    "content" Str content,
    "role" Enum role,
});

rt::setters!(GuideSessionMessage {
    0 content with_content(impl Into<String>) clear_content,
    1 role with_role(impl Into<super::GuideSessionMessageRole>) clear_role,
});

rt::open_enum!(GuideSessionMessageRole {
    User = "User",
    Assistant = "Assistant",
});
