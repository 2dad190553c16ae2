// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UserConversationsEventUserConversationSummary`.
#[non_exhaustive]
pub struct UserConversationsEventUserConversationSummary {
    /// `call`.
    pub call: Option<super::UserConversationsEventMediaSummary>,
    /// `callback`.
    pub callback: Option<super::UserConversationsEventMediaSummary>,
    /// `chat`.
    pub chat: Option<super::UserConversationsEventMediaSummary>,
    /// `email`.
    pub email: Option<super::UserConversationsEventMediaSummary>,
    /// `message`.
    pub message: Option<super::UserConversationsEventMediaSummary>,
    /// `socialExpression`.
    pub social_expression: Option<super::UserConversationsEventMediaSummary>,
    /// `userId`.
    pub user_id: Option<String>,
    /// `video`.
    pub video: Option<super::UserConversationsEventMediaSummary>,
    __marks: rt::Marks,
}

rt::model!(UserConversationsEventUserConversationSummary {
    "call" Any call,
    "callback" Any callback,
    "chat" Any chat,
    "email" Any email,
    "message" Any message,
    "socialExpression" Any social_expression,
    "userId" Str user_id,
    "video" Any video,
});
