// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserConversationSummary`.
#[non_exhaustive]
pub struct UserConversationSummary {
    /// `call`.
    pub call: Option<super::MediaSummary>,
    /// `callback`.
    pub callback: Option<super::MediaSummary>,
    /// `chat`.
    pub chat: Option<super::MediaSummary>,
    /// `email`.
    pub email: Option<super::MediaSummary>,
    /// `message`.
    pub message: Option<super::MediaSummary>,
    /// `socialExpression`.
    pub social_expression: Option<super::MediaSummary>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `video`.
    pub video: Option<super::MediaSummary>,
    __marks: rt::Marks,
}

rt::model!(UserConversationSummary {
    "call" Any call,
    "callback" Any callback,
    "chat" Any chat,
    "email" Any email,
    "message" Any message,
    "socialExpression" Any social_expression,
    "userId" Str user_id,
    "video" Any video,
});

rt::setters!(UserConversationSummary {
    0 call with_call(super::MediaSummary) clear_call,
    1 callback with_callback(super::MediaSummary) clear_callback,
    2 chat with_chat(super::MediaSummary) clear_chat,
    3 email with_email(super::MediaSummary) clear_email,
    4 message with_message(super::MediaSummary) clear_message,
    5 social_expression with_social_expression(super::MediaSummary) clear_social_expression,
    6 user_id with_user_id(impl Into<String>) clear_user_id,
    7 video with_video(super::MediaSummary) clear_video,
});
