// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Voicemail.
#[derive(Clone, Debug)]
pub struct VoicemailApi {
    client: rt::Client,
}
impl VoicemailApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/mailbox`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_voicemail_group_mailbox(
        &self,
        group_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailGroupMailbox> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_GROUP_MAILBOX)
                .path(&group_id.into()),
        )
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/messages`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_voicemail_group_messages(
        &self,
        group_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailGroupMessages> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_GROUP_MESSAGES)
                .path(&group_id.into()),
        )
    }
    /// `GET /api/v2/voicemail/groups/{groupId}/policy`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_voicemail_group_policy(
        &self,
        group_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailGroupPolicy> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_GROUP_POLICY)
                .path(&group_id.into()),
        )
    }
    /// `PATCH /api/v2/voicemail/groups/{groupId}/policy`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    #[inline]
    pub fn patch_voicemail_group_policy(
        &self,
        group_id: impl Into<String>,
        body: models::VoicemailGroupPolicy,
    ) -> VoicemailRequest<PatchVoicemailGroupPolicy> {
        let mut call = rt::Call::new(&self.client, &PATCH_VOICEMAIL_GROUP_POLICY)
            .path(&group_id.into());
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/mailbox`
    #[inline]
    pub fn get_voicemail_mailbox(&self) -> VoicemailRequest<GetVoicemailMailbox> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_MAILBOX))
    }
    /// `GET /api/v2/voicemail/me/mailbox`
    #[inline]
    pub fn get_voicemail_me_mailbox(&self) -> VoicemailRequest<GetVoicemailMeMailbox> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_ME_MAILBOX))
    }
    /// `GET /api/v2/voicemail/me/messages`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_voicemail_me_messages(&self) -> VoicemailRequest<GetVoicemailMeMessages> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_ME_MESSAGES))
    }
    /// `GET /api/v2/voicemail/me/policy`
    #[inline]
    pub fn get_voicemail_me_policy(&self) -> VoicemailRequest<GetVoicemailMePolicy> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_ME_POLICY))
    }
    /// `PATCH /api/v2/voicemail/me/policy`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_voicemail_me_policy(
        &self,
        body: models::VoicemailUserPolicy,
    ) -> VoicemailRequest<PatchVoicemailMePolicy> {
        let mut call = rt::Call::new(&self.client, &PATCH_VOICEMAIL_ME_POLICY);
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/messages`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `ids`
    #[inline]
    pub fn get_voicemail_messages(&self) -> VoicemailRequest<GetVoicemailMessages> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_MESSAGES))
    }
    /// `POST /api/v2/voicemail/messages`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_voicemail_messages(&self) -> VoicemailRequest<PostVoicemailMessages> {
        VoicemailRequest::new(rt::Call::new(&self.client, &POST_VOICEMAIL_MESSAGES))
    }
    /// `DELETE /api/v2/voicemail/messages`
    #[inline]
    pub fn delete_voicemail_messages(
        &self,
    ) -> VoicemailRequest<DeleteVoicemailMessages> {
        VoicemailRequest::new(rt::Call::new(&self.client, &DELETE_VOICEMAIL_MESSAGES))
    }
    /// `GET /api/v2/voicemail/messages/{messageId}`
    ///
    /// Arguments:
    /// - `message_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_voicemail_message(
        &self,
        message_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailMessage> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_MESSAGE).path(&message_id.into()),
        )
    }
    /// `PUT /api/v2/voicemail/messages/{messageId}`
    ///
    /// Arguments:
    /// - `message_id`
    /// - `body`
    #[inline]
    pub fn put_voicemail_message(
        &self,
        message_id: impl Into<String>,
        body: models::VoicemailMessage,
    ) -> VoicemailRequest<PutVoicemailMessage> {
        let mut call = rt::Call::new(&self.client, &PUT_VOICEMAIL_MESSAGE)
            .path(&message_id.into());
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `DELETE /api/v2/voicemail/messages/{messageId}`
    ///
    /// Arguments:
    /// - `message_id`
    #[inline]
    pub fn delete_voicemail_message(
        &self,
        message_id: impl Into<String>,
    ) -> VoicemailRequest<DeleteVoicemailMessage> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &DELETE_VOICEMAIL_MESSAGE)
                .path(&message_id.into()),
        )
    }
    /// `PATCH /api/v2/voicemail/messages/{messageId}`
    ///
    /// Arguments:
    /// - `message_id`
    /// - `body`
    #[inline]
    pub fn patch_voicemail_message(
        &self,
        message_id: impl Into<String>,
        body: models::VoicemailMessage,
    ) -> VoicemailRequest<PatchVoicemailMessage> {
        let mut call = rt::Call::new(&self.client, &PATCH_VOICEMAIL_MESSAGE)
            .path(&message_id.into());
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/messages/{messageId}/media`
    ///
    /// Arguments:
    /// - `message_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_voicemail_message_media(
        &self,
        message_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailMessageMedia> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_MESSAGE_MEDIA)
                .path(&message_id.into()),
        )
    }
    /// `GET /api/v2/voicemail/policy`
    #[inline]
    pub fn get_voicemail_policy(&self) -> VoicemailRequest<GetVoicemailPolicy> {
        VoicemailRequest::new(rt::Call::new(&self.client, &GET_VOICEMAIL_POLICY))
    }
    /// `PUT /api/v2/voicemail/policy`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_voicemail_policy(
        &self,
        body: models::VoicemailOrganizationPolicy,
    ) -> VoicemailRequest<PutVoicemailPolicy> {
        let mut call = rt::Call::new(&self.client, &PUT_VOICEMAIL_POLICY);
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/queues/{queueId}/messages`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_voicemail_queue_messages(
        &self,
        queue_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailQueueMessages> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_QUEUE_MESSAGES)
                .path(&queue_id.into()),
        )
    }
    /// `GET /api/v2/voicemail/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_voicemail_search(
        &self,
        q64: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailSearch> {
        let mut call = rt::Call::new(&self.client, &GET_VOICEMAIL_SEARCH);
        call.query("q64", q64.into());
        VoicemailRequest::new(call)
    }
    /// `POST /api/v2/voicemail/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_voicemail_search(
        &self,
        body: models::VoicemailSearchRequest,
    ) -> VoicemailRequest<PostVoicemailSearch> {
        let mut call = rt::Call::new(&self.client, &POST_VOICEMAIL_SEARCH);
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_voicemail_userpolicy(
        &self,
        user_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailUserpolicy> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_USERPOLICY).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_voicemail_userpolicy(
        &self,
        user_id: impl Into<String>,
        body: models::VoicemailUserPolicy,
    ) -> VoicemailRequest<PutVoicemailUserpolicy> {
        let mut call = rt::Call::new(&self.client, &PUT_VOICEMAIL_USERPOLICY)
            .path(&user_id.into());
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `PATCH /api/v2/voicemail/userpolicies/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_voicemail_userpolicy(
        &self,
        user_id: impl Into<String>,
        body: models::VoicemailUserPolicy,
    ) -> VoicemailRequest<PatchVoicemailUserpolicy> {
        let mut call = rt::Call::new(&self.client, &PATCH_VOICEMAIL_USERPOLICY)
            .path(&user_id.into());
        call.body_json(&body);
        VoicemailRequest::new(call)
    }
    /// `GET /api/v2/voicemail/users/{userId}/mailbox`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_voicemail_user_mailbox(
        &self,
        user_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailUserMailbox> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_USER_MAILBOX)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/voicemail/users/{userId}/messages`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_voicemail_user_messages(
        &self,
        user_id: impl Into<String>,
    ) -> VoicemailRequest<GetVoicemailUserMessages> {
        VoicemailRequest::new(
            rt::Call::new(&self.client, &GET_VOICEMAIL_USER_MESSAGES)
                .path(&user_id.into()),
        )
    }
}
/// A request of [`VoicemailApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `VoicemailRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct VoicemailRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> VoicemailRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for VoicemailRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for VoicemailRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_VOICEMAIL_GROUP_MAILBOX: rt::Operation = rt::Operation::new(
        "getVoicemailGroupMailbox",
        rt::Method::Get,
        &["/api/v2/voicemail/groups/", "/mailbox"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_group_mailbox`.
#[derive(Debug)]
pub enum GetVoicemailGroupMailbox {}
impl rt::Endpoint for GetVoicemailGroupMailbox {
    type Answer = models::VoicemailMailboxInfo;
}
static GET_VOICEMAIL_GROUP_MESSAGES: rt::Operation = rt::Operation::new(
        "getVoicemailGroupMessages",
        rt::Method::Get,
        &["/api/v2/voicemail/groups/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_group_messages`.
#[derive(Debug)]
pub enum GetVoicemailGroupMessages {}
impl rt::Endpoint for GetVoicemailGroupMessages {
    type Answer = models::VoicemailMessageEntityListing;
}
impl VoicemailRequest<GetVoicemailGroupMessages> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_VOICEMAIL_GROUP_POLICY: rt::Operation = rt::Operation::new(
        "getVoicemailGroupPolicy",
        rt::Method::Get,
        &["/api/v2/voicemail/groups/", "/policy"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_group_policy`.
#[derive(Debug)]
pub enum GetVoicemailGroupPolicy {}
impl rt::Endpoint for GetVoicemailGroupPolicy {
    type Answer = models::VoicemailGroupPolicy;
}
static PATCH_VOICEMAIL_GROUP_POLICY: rt::Operation = rt::Operation::new(
        "patchVoicemailGroupPolicy",
        rt::Method::Patch,
        &["/api/v2/voicemail/groups/", "/policy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_voicemail_group_policy`.
#[derive(Debug)]
pub enum PatchVoicemailGroupPolicy {}
impl rt::Endpoint for PatchVoicemailGroupPolicy {
    type Answer = models::VoicemailGroupPolicy;
}
static GET_VOICEMAIL_MAILBOX: rt::Operation = rt::Operation::new(
        "getVoicemailMailbox",
        rt::Method::Get,
        &["/api/v2/voicemail/mailbox"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_mailbox`.
#[derive(Debug)]
pub enum GetVoicemailMailbox {}
impl rt::Endpoint for GetVoicemailMailbox {
    type Answer = models::VoicemailMailboxInfo;
}
static GET_VOICEMAIL_ME_MAILBOX: rt::Operation = rt::Operation::new(
        "getVoicemailMeMailbox",
        rt::Method::Get,
        &["/api/v2/voicemail/me/mailbox"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_me_mailbox`.
#[derive(Debug)]
pub enum GetVoicemailMeMailbox {}
impl rt::Endpoint for GetVoicemailMeMailbox {
    type Answer = models::VoicemailMailboxInfo;
}
static GET_VOICEMAIL_ME_MESSAGES: rt::Operation = rt::Operation::new(
        "getVoicemailMeMessages",
        rt::Method::Get,
        &["/api/v2/voicemail/me/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_me_messages`.
#[derive(Debug)]
pub enum GetVoicemailMeMessages {}
impl rt::Endpoint for GetVoicemailMeMessages {
    type Answer = models::VoicemailMessageEntityListing;
}
impl VoicemailRequest<GetVoicemailMeMessages> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_VOICEMAIL_ME_POLICY: rt::Operation = rt::Operation::new(
        "getVoicemailMePolicy",
        rt::Method::Get,
        &["/api/v2/voicemail/me/policy"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_me_policy`.
#[derive(Debug)]
pub enum GetVoicemailMePolicy {}
impl rt::Endpoint for GetVoicemailMePolicy {
    type Answer = models::VoicemailUserPolicy;
}
static PATCH_VOICEMAIL_ME_POLICY: rt::Operation = rt::Operation::new(
        "patchVoicemailMePolicy",
        rt::Method::Patch,
        &["/api/v2/voicemail/me/policy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_voicemail_me_policy`.
#[derive(Debug)]
pub enum PatchVoicemailMePolicy {}
impl rt::Endpoint for PatchVoicemailMePolicy {
    type Answer = models::VoicemailUserPolicy;
}
static GET_VOICEMAIL_MESSAGES: rt::Operation = rt::Operation::new(
        "getVoicemailMessages",
        rt::Method::Get,
        &["/api/v2/voicemail/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_messages`.
#[derive(Debug)]
pub enum GetVoicemailMessages {}
impl rt::Endpoint for GetVoicemailMessages {
    type Answer = models::VoicemailMessageEntityListing;
}
impl VoicemailRequest<GetVoicemailMessages> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `ids`.
    #[inline]
    pub fn ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("ids", value.into());
        self
    }
}
static POST_VOICEMAIL_MESSAGES: rt::Operation = rt::Operation::new(
        "postVoicemailMessages",
        rt::Method::Post,
        &["/api/v2/voicemail/messages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_voicemail_messages`.
#[derive(Debug)]
pub enum PostVoicemailMessages {}
impl rt::Endpoint for PostVoicemailMessages {
    type Answer = models::VoicemailMessage;
}
impl VoicemailRequest<PostVoicemailMessages> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CopyVoicemailMessage) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_VOICEMAIL_MESSAGES: rt::Operation = rt::Operation::new(
        "deleteVoicemailMessages",
        rt::Method::Delete,
        &["/api/v2/voicemail/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_voicemail_messages`.
#[derive(Debug)]
pub enum DeleteVoicemailMessages {}
impl rt::Endpoint for DeleteVoicemailMessages {
    type Answer = ();
}
static GET_VOICEMAIL_MESSAGE: rt::Operation = rt::Operation::new(
        "getVoicemailMessage",
        rt::Method::Get,
        &["/api/v2/voicemail/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_message`.
#[derive(Debug)]
pub enum GetVoicemailMessage {}
impl rt::Endpoint for GetVoicemailMessage {
    type Answer = models::VoicemailMessage;
}
impl VoicemailRequest<GetVoicemailMessage> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_VOICEMAIL_MESSAGE: rt::Operation = rt::Operation::new(
        "putVoicemailMessage",
        rt::Method::Put,
        &["/api/v2/voicemail/messages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_voicemail_message`.
#[derive(Debug)]
pub enum PutVoicemailMessage {}
impl rt::Endpoint for PutVoicemailMessage {
    type Answer = models::VoicemailMessage;
}
static DELETE_VOICEMAIL_MESSAGE: rt::Operation = rt::Operation::new(
        "deleteVoicemailMessage",
        rt::Method::Delete,
        &["/api/v2/voicemail/messages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_voicemail_message`.
#[derive(Debug)]
pub enum DeleteVoicemailMessage {}
impl rt::Endpoint for DeleteVoicemailMessage {
    type Answer = ();
}
static PATCH_VOICEMAIL_MESSAGE: rt::Operation = rt::Operation::new(
        "patchVoicemailMessage",
        rt::Method::Patch,
        &["/api/v2/voicemail/messages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_voicemail_message`.
#[derive(Debug)]
pub enum PatchVoicemailMessage {}
impl rt::Endpoint for PatchVoicemailMessage {
    type Answer = models::VoicemailMessage;
}
static GET_VOICEMAIL_MESSAGE_MEDIA: rt::Operation = rt::Operation::new(
        "getVoicemailMessageMedia",
        rt::Method::Get,
        &["/api/v2/voicemail/messages/", "/media"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_message_media`.
#[derive(Debug)]
pub enum GetVoicemailMessageMedia {}
impl rt::Endpoint for GetVoicemailMessageMedia {
    type Answer = models::VoicemailMediaInfo;
}
impl VoicemailRequest<GetVoicemailMessageMedia> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WEBM
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
static GET_VOICEMAIL_POLICY: rt::Operation = rt::Operation::new(
        "getVoicemailPolicy",
        rt::Method::Get,
        &["/api/v2/voicemail/policy"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_policy`.
#[derive(Debug)]
pub enum GetVoicemailPolicy {}
impl rt::Endpoint for GetVoicemailPolicy {
    type Answer = models::VoicemailOrganizationPolicy;
}
static PUT_VOICEMAIL_POLICY: rt::Operation = rt::Operation::new(
        "putVoicemailPolicy",
        rt::Method::Put,
        &["/api/v2/voicemail/policy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_voicemail_policy`.
#[derive(Debug)]
pub enum PutVoicemailPolicy {}
impl rt::Endpoint for PutVoicemailPolicy {
    type Answer = models::VoicemailOrganizationPolicy;
}
static GET_VOICEMAIL_QUEUE_MESSAGES: rt::Operation = rt::Operation::new(
        "getVoicemailQueueMessages",
        rt::Method::Get,
        &["/api/v2/voicemail/queues/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_queue_messages`.
#[derive(Debug)]
pub enum GetVoicemailQueueMessages {}
impl rt::Endpoint for GetVoicemailQueueMessages {
    type Answer = models::VoicemailMessageEntityListing;
}
impl VoicemailRequest<GetVoicemailQueueMessages> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_VOICEMAIL_SEARCH: rt::Operation = rt::Operation::new(
        "getVoicemailSearch",
        rt::Method::Get,
        &["/api/v2/voicemail/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_search`.
#[derive(Debug)]
pub enum GetVoicemailSearch {}
impl rt::Endpoint for GetVoicemailSearch {
    type Answer = models::VoicemailsSearchResponse;
}
impl VoicemailRequest<GetVoicemailSearch> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_VOICEMAIL_SEARCH: rt::Operation = rt::Operation::new(
        "postVoicemailSearch",
        rt::Method::Post,
        &["/api/v2/voicemail/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_voicemail_search`.
#[derive(Debug)]
pub enum PostVoicemailSearch {}
impl rt::Endpoint for PostVoicemailSearch {
    type Answer = models::VoicemailsSearchResponse;
}
static GET_VOICEMAIL_USERPOLICY: rt::Operation = rt::Operation::new(
        "getVoicemailUserpolicy",
        rt::Method::Get,
        &["/api/v2/voicemail/userpolicies/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_userpolicy`.
#[derive(Debug)]
pub enum GetVoicemailUserpolicy {}
impl rt::Endpoint for GetVoicemailUserpolicy {
    type Answer = models::VoicemailUserPolicy;
}
static PUT_VOICEMAIL_USERPOLICY: rt::Operation = rt::Operation::new(
        "putVoicemailUserpolicy",
        rt::Method::Put,
        &["/api/v2/voicemail/userpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_voicemail_userpolicy`.
#[derive(Debug)]
pub enum PutVoicemailUserpolicy {}
impl rt::Endpoint for PutVoicemailUserpolicy {
    type Answer = models::VoicemailUserPolicy;
}
static PATCH_VOICEMAIL_USERPOLICY: rt::Operation = rt::Operation::new(
        "patchVoicemailUserpolicy",
        rt::Method::Patch,
        &["/api/v2/voicemail/userpolicies/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_voicemail_userpolicy`.
#[derive(Debug)]
pub enum PatchVoicemailUserpolicy {}
impl rt::Endpoint for PatchVoicemailUserpolicy {
    type Answer = models::VoicemailUserPolicy;
}
static GET_VOICEMAIL_USER_MAILBOX: rt::Operation = rt::Operation::new(
        "getVoicemailUserMailbox",
        rt::Method::Get,
        &["/api/v2/voicemail/users/", "/mailbox"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_user_mailbox`.
#[derive(Debug)]
pub enum GetVoicemailUserMailbox {}
impl rt::Endpoint for GetVoicemailUserMailbox {
    type Answer = models::VoicemailMailboxInfo;
}
static GET_VOICEMAIL_USER_MESSAGES: rt::Operation = rt::Operation::new(
        "getVoicemailUserMessages",
        rt::Method::Get,
        &["/api/v2/voicemail/users/", "/messages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_voicemail_user_messages`.
#[derive(Debug)]
pub enum GetVoicemailUserMessages {}
impl rt::Endpoint for GetVoicemailUserMessages {
    type Answer = models::VoicemailMessageEntityListing;
}
impl VoicemailRequest<GetVoicemailUserMessages> {
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
