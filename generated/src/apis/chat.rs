// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Chat.
#[derive(Clone, Debug)]
pub struct ChatApi {
    client: rt::Client,
}
impl ChatApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/chats/messages/{messageId}`
    ///
    /// Arguments:
    /// - `message_id`
    #[inline]
    pub fn get_chats_message(
        &self,
        message_id: impl Into<String>,
    ) -> ChatRequest<GetChatsMessage> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_MESSAGE).path(&message_id.into()),
        )
    }
    /// `PUT /api/v2/chats/messages/{messageId}/reactions`
    ///
    /// Arguments:
    /// - `message_id`
    /// - `body`
    #[inline]
    pub fn put_chats_message_reactions(
        &self,
        message_id: impl Into<String>,
        body: models::ChatReactionUpdate,
    ) -> ChatRequest<PutChatsMessageReactions> {
        let mut call = rt::Call::new(&self.client, &PUT_CHATS_MESSAGE_REACTIONS)
            .path(&message_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `POST /api/v2/chats/rooms`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_chats_rooms(
        &self,
        body: models::CreateRoomRequest,
    ) -> ChatRequest<PostChatsRooms> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_ROOMS);
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/rooms/{roomJid}`
    ///
    /// Arguments:
    /// - `room_jid`
    #[inline]
    pub fn get_chats_room(
        &self,
        room_jid: impl Into<String>,
    ) -> ChatRequest<GetChatsRoom> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_ROOM).path(&room_jid.into()),
        )
    }
    /// `PATCH /api/v2/chats/rooms/{roomJid}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `body`
    #[inline]
    pub fn patch_chats_room(
        &self,
        room_jid: impl Into<String>,
        body: models::RoomUpdateRequest,
    ) -> ChatRequest<PatchChatsRoom> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_ROOM)
            .path(&room_jid.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/messages`
    ///
    /// Arguments:
    /// - `room_jid`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `exclude_metadata`
    /// - `limit`
    #[inline]
    pub fn get_chats_room_messages(
        &self,
        room_jid: impl Into<String>,
    ) -> ChatRequest<GetChatsRoomMessages> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_ROOM_MESSAGES).path(&room_jid.into()),
        )
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/messages`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `body`
    #[inline]
    pub fn post_chats_room_messages(
        &self,
        room_jid: impl Into<String>,
        body: models::SendMessageBody,
    ) -> ChatRequest<PostChatsRoomMessages> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_ROOM_MESSAGES)
            .path(&room_jid.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/messages/pins`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `body`
    #[inline]
    pub fn post_chats_room_messages_pins(
        &self,
        room_jid: impl Into<String>,
        body: models::PinnedMessageRequest,
    ) -> ChatRequest<PostChatsRoomMessagesPins> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_ROOM_MESSAGES_PINS)
            .path(&room_jid.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/messages/pins/{pinnedMessageId}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `pinned_message_id`
    #[inline]
    pub fn delete_chats_room_messages_pin(
        &self,
        room_jid: impl Into<String>,
        pinned_message_id: impl Into<String>,
    ) -> ChatRequest<DeleteChatsRoomMessagesPin> {
        ChatRequest::new(
            rt::Call::new(&self.client, &DELETE_CHATS_ROOM_MESSAGES_PIN)
                .path(&room_jid.into())
                .path(&pinned_message_id.into()),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/messages/{messageIds}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `message_ids`
    #[inline]
    pub fn get_chats_room_message(
        &self,
        room_jid: impl Into<String>,
        message_ids: impl Into<String>,
    ) -> ChatRequest<GetChatsRoomMessage> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_ROOM_MESSAGE)
                .path(&room_jid.into())
                .path(&message_ids.into()),
        )
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `message_id`
    #[inline]
    pub fn delete_chats_room_message(
        &self,
        room_jid: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ChatRequest<DeleteChatsRoomMessage> {
        ChatRequest::new(
            rt::Call::new(&self.client, &DELETE_CHATS_ROOM_MESSAGE)
                .path(&room_jid.into())
                .path(&message_id.into()),
        )
    }
    /// `PATCH /api/v2/chats/rooms/{roomJid}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `message_id`
    /// - `body`
    #[inline]
    pub fn patch_chats_room_message(
        &self,
        room_jid: impl Into<String>,
        message_id: impl Into<String>,
        body: models::SendMessageBody,
    ) -> ChatRequest<PatchChatsRoomMessage> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_ROOM_MESSAGE)
            .path(&room_jid.into())
            .path(&message_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/participants`
    ///
    /// Arguments:
    /// - `room_jid`
    ///
    /// Optional, set on the request:
    /// - `notify`
    #[inline]
    pub fn get_chats_room_participants(
        &self,
        room_jid: impl Into<String>,
    ) -> ChatRequest<GetChatsRoomParticipants> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_ROOM_PARTICIPANTS)
                .path(&room_jid.into()),
        )
    }
    /// `GET /api/v2/chats/rooms/{roomJid}/participants/{participantJid}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `participant_jid`
    #[inline]
    pub fn get_chats_room_participant(
        &self,
        room_jid: impl Into<String>,
        participant_jid: impl Into<String>,
    ) -> ChatRequest<GetChatsRoomParticipant> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_ROOM_PARTICIPANT)
                .path(&room_jid.into())
                .path(&participant_jid.into()),
        )
    }
    /// `POST /api/v2/chats/rooms/{roomJid}/participants/{userId}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `user_id`
    #[inline]
    pub fn post_chats_room_participant(
        &self,
        room_jid: impl Into<String>,
        user_id: impl Into<String>,
    ) -> ChatRequest<PostChatsRoomParticipant> {
        ChatRequest::new(
            rt::Call::new(&self.client, &POST_CHATS_ROOM_PARTICIPANT)
                .path(&room_jid.into())
                .path(&user_id.into()),
        )
    }
    /// `DELETE /api/v2/chats/rooms/{roomJid}/participants/{userId}`
    ///
    /// Arguments:
    /// - `room_jid`
    /// - `user_id`
    #[inline]
    pub fn delete_chats_room_participant(
        &self,
        room_jid: impl Into<String>,
        user_id: impl Into<String>,
    ) -> ChatRequest<DeleteChatsRoomParticipant> {
        ChatRequest::new(
            rt::Call::new(&self.client, &DELETE_CHATS_ROOM_PARTICIPANT)
                .path(&room_jid.into())
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/chats/settings`
    #[inline]
    pub fn get_chats_settings(&self) -> ChatRequest<GetChatsSettings> {
        ChatRequest::new(rt::Call::new(&self.client, &GET_CHATS_SETTINGS))
    }
    /// `PUT /api/v2/chats/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_chats_settings(
        &self,
        body: models::ChatSettings,
    ) -> ChatRequest<PutChatsSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_CHATS_SETTINGS);
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `PATCH /api/v2/chats/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_chats_settings(
        &self,
        body: models::ChatSettings,
    ) -> ChatRequest<PatchChatsSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_SETTINGS);
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/threads/{threadId}/messages`
    ///
    /// Arguments:
    /// - `thread_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `exclude_metadata`
    /// - `limit`
    #[inline]
    pub fn get_chats_thread_messages(
        &self,
        thread_id: impl Into<String>,
    ) -> ChatRequest<GetChatsThreadMessages> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_THREAD_MESSAGES)
                .path(&thread_id.into()),
        )
    }
    /// `GET /api/v2/chats/users/me/settings`
    #[inline]
    pub fn get_chats_users_me_settings(&self) -> ChatRequest<GetChatsUsersMeSettings> {
        ChatRequest::new(rt::Call::new(&self.client, &GET_CHATS_USERS_ME_SETTINGS))
    }
    /// `POST /api/v2/chats/users/me/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_chats_users_me_settings(
        &self,
        body: models::UserChatSettingsPost,
    ) -> ChatRequest<PostChatsUsersMeSettings> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_USERS_ME_SETTINGS);
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `DELETE /api/v2/chats/users/me/settings`
    #[inline]
    pub fn delete_chats_users_me_settings(
        &self,
    ) -> ChatRequest<DeleteChatsUsersMeSettings> {
        ChatRequest::new(rt::Call::new(&self.client, &DELETE_CHATS_USERS_ME_SETTINGS))
    }
    /// `PATCH /api/v2/chats/users/me/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_chats_users_me_settings(
        &self,
        body: models::UserSettingsForChat,
    ) -> ChatRequest<PatchChatsUsersMeSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_USERS_ME_SETTINGS);
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_chats_user(
        &self,
        user_id: impl Into<String>,
    ) -> ChatRequest<GetChatsUser> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_USER).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/chats/users/{userId}/messages`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `exclude_metadata`
    /// - `limit`
    #[inline]
    pub fn get_chats_user_messages(
        &self,
        user_id: impl Into<String>,
    ) -> ChatRequest<GetChatsUserMessages> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_USER_MESSAGES).path(&user_id.into()),
        )
    }
    /// `POST /api/v2/chats/users/{userId}/messages`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_chats_user_messages(
        &self,
        user_id: impl Into<String>,
        body: models::SendMessageBody,
    ) -> ChatRequest<PostChatsUserMessages> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_USER_MESSAGES)
            .path(&user_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `POST /api/v2/chats/users/{userId}/messages/pins`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_chats_user_messages_pins(
        &self,
        user_id: impl Into<String>,
        body: models::PinnedMessageRequest,
    ) -> ChatRequest<PostChatsUserMessagesPins> {
        let mut call = rt::Call::new(&self.client, &POST_CHATS_USER_MESSAGES_PINS)
            .path(&user_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `DELETE /api/v2/chats/users/{userId}/messages/pins/{pinnedMessageId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `pinned_message_id`
    #[inline]
    pub fn delete_chats_user_messages_pin(
        &self,
        user_id: impl Into<String>,
        pinned_message_id: impl Into<String>,
    ) -> ChatRequest<DeleteChatsUserMessagesPin> {
        ChatRequest::new(
            rt::Call::new(&self.client, &DELETE_CHATS_USER_MESSAGES_PIN)
                .path(&user_id.into())
                .path(&pinned_message_id.into()),
        )
    }
    /// `GET /api/v2/chats/users/{userId}/messages/{messageIds}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `message_ids`
    #[inline]
    pub fn get_chats_user_message(
        &self,
        user_id: impl Into<String>,
        message_ids: impl Into<String>,
    ) -> ChatRequest<GetChatsUserMessage> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_USER_MESSAGE)
                .path(&user_id.into())
                .path(&message_ids.into()),
        )
    }
    /// `DELETE /api/v2/chats/users/{userId}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `message_id`
    #[inline]
    pub fn delete_chats_user_message(
        &self,
        user_id: impl Into<String>,
        message_id: impl Into<String>,
    ) -> ChatRequest<DeleteChatsUserMessage> {
        ChatRequest::new(
            rt::Call::new(&self.client, &DELETE_CHATS_USER_MESSAGE)
                .path(&user_id.into())
                .path(&message_id.into()),
        )
    }
    /// `PATCH /api/v2/chats/users/{userId}/messages/{messageId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `message_id`
    /// - `body`
    #[inline]
    pub fn patch_chats_user_message(
        &self,
        user_id: impl Into<String>,
        message_id: impl Into<String>,
        body: models::SendMessageBody,
    ) -> ChatRequest<PatchChatsUserMessage> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_USER_MESSAGE)
            .path(&user_id.into())
            .path(&message_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
    /// `GET /api/v2/chats/users/{userId}/settings`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_chats_user_settings(
        &self,
        user_id: impl Into<String>,
    ) -> ChatRequest<GetChatsUserSettings> {
        ChatRequest::new(
            rt::Call::new(&self.client, &GET_CHATS_USER_SETTINGS).path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/chats/users/{userId}/settings`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_chats_user_settings(
        &self,
        user_id: impl Into<String>,
        body: models::ChatUserSettings,
    ) -> ChatRequest<PatchChatsUserSettings> {
        let mut call = rt::Call::new(&self.client, &PATCH_CHATS_USER_SETTINGS)
            .path(&user_id.into());
        call.body_json(&body);
        ChatRequest::new(call)
    }
}
/// A request of [`ChatApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ChatRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ChatRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ChatRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for ChatRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ChatRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_CHATS_MESSAGE: rt::Operation = rt::Operation::new(
        "getChatsMessage",
        rt::Method::Get,
        &["/api/v2/chats/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_message`.
#[derive(Debug)]
pub enum GetChatsMessage {}
impl rt::Endpoint for GetChatsMessage {
    type Answer = models::ChatMessageResponse;
}
static PUT_CHATS_MESSAGE_REACTIONS: rt::Operation = rt::Operation::new(
        "putChatsMessageReactions",
        rt::Method::Put,
        &["/api/v2/chats/messages/", "/reactions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_chats_message_reactions`.
#[derive(Debug)]
pub enum PutChatsMessageReactions {}
impl rt::Endpoint for PutChatsMessageReactions {
    type Answer = ();
}
static POST_CHATS_ROOMS: rt::Operation = rt::Operation::new(
        "postChatsRooms",
        rt::Method::Post,
        &["/api/v2/chats/rooms"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_rooms`.
#[derive(Debug)]
pub enum PostChatsRooms {}
impl rt::Endpoint for PostChatsRooms {
    type Answer = models::CreateRoomResponse;
}
static GET_CHATS_ROOM: rt::Operation = rt::Operation::new(
        "getChatsRoom",
        rt::Method::Get,
        &["/api/v2/chats/rooms/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_room`.
#[derive(Debug)]
pub enum GetChatsRoom {}
impl rt::Endpoint for GetChatsRoom {
    type Answer = models::Room;
}
static PATCH_CHATS_ROOM: rt::Operation = rt::Operation::new(
        "patchChatsRoom",
        rt::Method::Patch,
        &["/api/v2/chats/rooms/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_room`.
#[derive(Debug)]
pub enum PatchChatsRoom {}
impl rt::Endpoint for PatchChatsRoom {
    type Answer = ();
}
static GET_CHATS_ROOM_MESSAGES: rt::Operation = rt::Operation::new(
        "getChatsRoomMessages",
        rt::Method::Get,
        &["/api/v2/chats/rooms/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_room_messages`.
#[derive(Debug)]
pub enum GetChatsRoomMessages {}
impl rt::Endpoint for GetChatsRoomMessages {
    type Answer = models::ChatMessageEntityListing;
}
impl ChatRequest<GetChatsRoomMessages> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `excludeMetadata`.
    #[inline]
    pub fn exclude_metadata(mut self, value: bool) -> Self {
        self.call.query("excludeMetadata", value.to_string());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
}
static POST_CHATS_ROOM_MESSAGES: rt::Operation = rt::Operation::new(
        "postChatsRoomMessages",
        rt::Method::Post,
        &["/api/v2/chats/rooms/", "/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_room_messages`.
#[derive(Debug)]
pub enum PostChatsRoomMessages {}
impl rt::Endpoint for PostChatsRoomMessages {
    type Answer = models::ChatSendMessageResponse;
}
static POST_CHATS_ROOM_MESSAGES_PINS: rt::Operation = rt::Operation::new(
        "postChatsRoomMessagesPins",
        rt::Method::Post,
        &["/api/v2/chats/rooms/", "/messages/pins"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_room_messages_pins`.
#[derive(Debug)]
pub enum PostChatsRoomMessagesPins {}
impl rt::Endpoint for PostChatsRoomMessagesPins {
    type Answer = ();
}
static DELETE_CHATS_ROOM_MESSAGES_PIN: rt::Operation = rt::Operation::new(
        "deleteChatsRoomMessagesPin",
        rt::Method::Delete,
        &["/api/v2/chats/rooms/", "/messages/pins/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_room_messages_pin`.
#[derive(Debug)]
pub enum DeleteChatsRoomMessagesPin {}
impl rt::Endpoint for DeleteChatsRoomMessagesPin {
    type Answer = ();
}
static GET_CHATS_ROOM_MESSAGE: rt::Operation = rt::Operation::new(
        "getChatsRoomMessage",
        rt::Method::Get,
        &["/api/v2/chats/rooms/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_room_message`.
#[derive(Debug)]
pub enum GetChatsRoomMessage {}
impl rt::Endpoint for GetChatsRoomMessage {
    type Answer = models::ChatMessageEntityListing;
}
static DELETE_CHATS_ROOM_MESSAGE: rt::Operation = rt::Operation::new(
        "deleteChatsRoomMessage",
        rt::Method::Delete,
        &["/api/v2/chats/rooms/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_room_message`.
#[derive(Debug)]
pub enum DeleteChatsRoomMessage {}
impl rt::Endpoint for DeleteChatsRoomMessage {
    type Answer = ();
}
static PATCH_CHATS_ROOM_MESSAGE: rt::Operation = rt::Operation::new(
        "patchChatsRoomMessage",
        rt::Method::Patch,
        &["/api/v2/chats/rooms/", "/messages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_room_message`.
#[derive(Debug)]
pub enum PatchChatsRoomMessage {}
impl rt::Endpoint for PatchChatsRoomMessage {
    type Answer = models::ChatSendMessageResponse;
}
static GET_CHATS_ROOM_PARTICIPANTS: rt::Operation = rt::Operation::new(
        "getChatsRoomParticipants",
        rt::Method::Get,
        &["/api/v2/chats/rooms/", "/participants"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_room_participants`.
#[derive(Debug)]
pub enum GetChatsRoomParticipants {}
impl rt::Endpoint for GetChatsRoomParticipants {
    type Answer = models::RoomParticipantsResponse;
}
impl ChatRequest<GetChatsRoomParticipants> {
    /// Sets `notify`.
    #[inline]
    pub fn notify(mut self, value: bool) -> Self {
        self.call.query("notify", value.to_string());
        self
    }
}
static GET_CHATS_ROOM_PARTICIPANT: rt::Operation = rt::Operation::new(
        "getChatsRoomParticipant",
        rt::Method::Get,
        &["/api/v2/chats/rooms/", "/participants/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_room_participant`.
#[derive(Debug)]
pub enum GetChatsRoomParticipant {}
impl rt::Endpoint for GetChatsRoomParticipant {
    type Answer = models::RoomParticipant;
}
static POST_CHATS_ROOM_PARTICIPANT: rt::Operation = rt::Operation::new(
        "postChatsRoomParticipant",
        rt::Method::Post,
        &["/api/v2/chats/rooms/", "/participants/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_room_participant`.
#[derive(Debug)]
pub enum PostChatsRoomParticipant {}
impl rt::Endpoint for PostChatsRoomParticipant {
    type Answer = ();
}
static DELETE_CHATS_ROOM_PARTICIPANT: rt::Operation = rt::Operation::new(
        "deleteChatsRoomParticipant",
        rt::Method::Delete,
        &["/api/v2/chats/rooms/", "/participants/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_room_participant`.
#[derive(Debug)]
pub enum DeleteChatsRoomParticipant {}
impl rt::Endpoint for DeleteChatsRoomParticipant {
    type Answer = ();
}
static GET_CHATS_SETTINGS: rt::Operation = rt::Operation::new(
        "getChatsSettings",
        rt::Method::Get,
        &["/api/v2/chats/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_settings`.
#[derive(Debug)]
pub enum GetChatsSettings {}
impl rt::Endpoint for GetChatsSettings {
    type Answer = models::ChatSettings;
}
static PUT_CHATS_SETTINGS: rt::Operation = rt::Operation::new(
        "putChatsSettings",
        rt::Method::Put,
        &["/api/v2/chats/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_chats_settings`.
#[derive(Debug)]
pub enum PutChatsSettings {}
impl rt::Endpoint for PutChatsSettings {
    type Answer = models::ChatSettings;
}
static PATCH_CHATS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchChatsSettings",
        rt::Method::Patch,
        &["/api/v2/chats/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_settings`.
#[derive(Debug)]
pub enum PatchChatsSettings {}
impl rt::Endpoint for PatchChatsSettings {
    type Answer = models::ChatSettings;
}
static GET_CHATS_THREAD_MESSAGES: rt::Operation = rt::Operation::new(
        "getChatsThreadMessages",
        rt::Method::Get,
        &["/api/v2/chats/threads/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_thread_messages`.
#[derive(Debug)]
pub enum GetChatsThreadMessages {}
impl rt::Endpoint for GetChatsThreadMessages {
    type Answer = models::ChatMessageEntityListing;
}
impl ChatRequest<GetChatsThreadMessages> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `excludeMetadata`.
    #[inline]
    pub fn exclude_metadata(mut self, value: bool) -> Self {
        self.call.query("excludeMetadata", value.to_string());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
}
static GET_CHATS_USERS_ME_SETTINGS: rt::Operation = rt::Operation::new(
        "getChatsUsersMeSettings",
        rt::Method::Get,
        &["/api/v2/chats/users/me/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_users_me_settings`.
#[derive(Debug)]
pub enum GetChatsUsersMeSettings {}
impl rt::Endpoint for GetChatsUsersMeSettings {
    type Answer = models::UserSettingsForChat;
}
static POST_CHATS_USERS_ME_SETTINGS: rt::Operation = rt::Operation::new(
        "postChatsUsersMeSettings",
        rt::Method::Post,
        &["/api/v2/chats/users/me/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_users_me_settings`.
#[derive(Debug)]
pub enum PostChatsUsersMeSettings {}
impl rt::Endpoint for PostChatsUsersMeSettings {
    type Answer = ();
}
static DELETE_CHATS_USERS_ME_SETTINGS: rt::Operation = rt::Operation::new(
        "deleteChatsUsersMeSettings",
        rt::Method::Delete,
        &["/api/v2/chats/users/me/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_users_me_settings`.
#[derive(Debug)]
pub enum DeleteChatsUsersMeSettings {}
impl rt::Endpoint for DeleteChatsUsersMeSettings {
    type Answer = ();
}
static PATCH_CHATS_USERS_ME_SETTINGS: rt::Operation = rt::Operation::new(
        "patchChatsUsersMeSettings",
        rt::Method::Patch,
        &["/api/v2/chats/users/me/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_users_me_settings`.
#[derive(Debug)]
pub enum PatchChatsUsersMeSettings {}
impl rt::Endpoint for PatchChatsUsersMeSettings {
    type Answer = models::UserSettingsForChat;
}
static GET_CHATS_USER: rt::Operation = rt::Operation::new(
        "getChatsUser",
        rt::Method::Get,
        &["/api/v2/chats/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_user`.
#[derive(Debug)]
pub enum GetChatsUser {}
impl rt::Endpoint for GetChatsUser {
    type Answer = models::OneOnOne;
}
static GET_CHATS_USER_MESSAGES: rt::Operation = rt::Operation::new(
        "getChatsUserMessages",
        rt::Method::Get,
        &["/api/v2/chats/users/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_user_messages`.
#[derive(Debug)]
pub enum GetChatsUserMessages {}
impl rt::Endpoint for GetChatsUserMessages {
    type Answer = models::ChatMessageResponse;
}
impl ChatRequest<GetChatsUserMessages> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `excludeMetadata`.
    #[inline]
    pub fn exclude_metadata(mut self, value: bool) -> Self {
        self.call.query("excludeMetadata", value.to_string());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
}
static POST_CHATS_USER_MESSAGES: rt::Operation = rt::Operation::new(
        "postChatsUserMessages",
        rt::Method::Post,
        &["/api/v2/chats/users/", "/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_user_messages`.
#[derive(Debug)]
pub enum PostChatsUserMessages {}
impl rt::Endpoint for PostChatsUserMessages {
    type Answer = models::ChatSendMessageResponse;
}
static POST_CHATS_USER_MESSAGES_PINS: rt::Operation = rt::Operation::new(
        "postChatsUserMessagesPins",
        rt::Method::Post,
        &["/api/v2/chats/users/", "/messages/pins"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_chats_user_messages_pins`.
#[derive(Debug)]
pub enum PostChatsUserMessagesPins {}
impl rt::Endpoint for PostChatsUserMessagesPins {
    type Answer = ();
}
static DELETE_CHATS_USER_MESSAGES_PIN: rt::Operation = rt::Operation::new(
        "deleteChatsUserMessagesPin",
        rt::Method::Delete,
        &["/api/v2/chats/users/", "/messages/pins/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_user_messages_pin`.
#[derive(Debug)]
pub enum DeleteChatsUserMessagesPin {}
impl rt::Endpoint for DeleteChatsUserMessagesPin {
    type Answer = ();
}
static GET_CHATS_USER_MESSAGE: rt::Operation = rt::Operation::new(
        "getChatsUserMessage",
        rt::Method::Get,
        &["/api/v2/chats/users/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_user_message`.
#[derive(Debug)]
pub enum GetChatsUserMessage {}
impl rt::Endpoint for GetChatsUserMessage {
    type Answer = models::ChatMessageEntityListing;
}
static DELETE_CHATS_USER_MESSAGE: rt::Operation = rt::Operation::new(
        "deleteChatsUserMessage",
        rt::Method::Delete,
        &["/api/v2/chats/users/", "/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_chats_user_message`.
#[derive(Debug)]
pub enum DeleteChatsUserMessage {}
impl rt::Endpoint for DeleteChatsUserMessage {
    type Answer = ();
}
static PATCH_CHATS_USER_MESSAGE: rt::Operation = rt::Operation::new(
        "patchChatsUserMessage",
        rt::Method::Patch,
        &["/api/v2/chats/users/", "/messages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_user_message`.
#[derive(Debug)]
pub enum PatchChatsUserMessage {}
impl rt::Endpoint for PatchChatsUserMessage {
    type Answer = models::ChatSendMessageResponse;
}
static GET_CHATS_USER_SETTINGS: rt::Operation = rt::Operation::new(
        "getChatsUserSettings",
        rt::Method::Get,
        &["/api/v2/chats/users/", "/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_chats_user_settings`.
#[derive(Debug)]
pub enum GetChatsUserSettings {}
impl rt::Endpoint for GetChatsUserSettings {
    type Answer = models::ChatUserSettings;
}
static PATCH_CHATS_USER_SETTINGS: rt::Operation = rt::Operation::new(
        "patchChatsUserSettings",
        rt::Method::Patch,
        &["/api/v2/chats/users/", "/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_chats_user_settings`.
#[derive(Debug)]
pub enum PatchChatsUserSettings {}
impl rt::Endpoint for PatchChatsUserSettings {
    type Answer = models::ChatUserSettings;
}
