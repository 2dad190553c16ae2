// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Notifications.
#[derive(Clone, Debug)]
pub struct NotificationsApi {
    client: rt::Client,
}
impl NotificationsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/notifications/availabletopics`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `include_preview`
    #[inline]
    pub fn get_notifications_availabletopics(
        &self,
    ) -> NotificationsRequest<GetNotificationsAvailabletopics> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &GET_NOTIFICATIONS_AVAILABLETOPICS),
        )
    }
    /// `GET /api/v2/notifications/channels`
    ///
    /// Optional, set on the request:
    /// - `includechannels`
    #[inline]
    pub fn get_notifications_channels(
        &self,
    ) -> NotificationsRequest<GetNotificationsChannels> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &GET_NOTIFICATIONS_CHANNELS),
        )
    }
    /// `POST /api/v2/notifications/channels`
    #[inline]
    pub fn post_notifications_channels(
        &self,
    ) -> NotificationsRequest<PostNotificationsChannels> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &POST_NOTIFICATIONS_CHANNELS),
        )
    }
    /// `HEAD /api/v2/notifications/channels/{channelId}`
    ///
    /// Arguments:
    /// - `channel_id`
    #[inline]
    pub fn head_notifications_channel(
        &self,
        channel_id: impl Into<String>,
    ) -> NotificationsRequest<HeadNotificationsChannel> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &HEAD_NOTIFICATIONS_CHANNEL)
                .path(&channel_id.into()),
        )
    }
    /// `GET /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// Arguments:
    /// - `channel_id`
    #[inline]
    pub fn get_notifications_channel_subscriptions(
        &self,
        channel_id: impl Into<String>,
    ) -> NotificationsRequest<GetNotificationsChannelSubscriptions> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &GET_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS)
                .path(&channel_id.into()),
        )
    }
    /// `PUT /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// Arguments:
    /// - `channel_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `ignore_errors`
    #[inline]
    pub fn put_notifications_channel_subscriptions(
        &self,
        channel_id: impl Into<String>,
        body: Vec<models::ChannelTopic>,
    ) -> NotificationsRequest<PutNotificationsChannelSubscriptions> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS,
            )
            .path(&channel_id.into());
        call.body_json(&body);
        NotificationsRequest::new(call)
    }
    /// `POST /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// Arguments:
    /// - `channel_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `ignore_errors`
    #[inline]
    pub fn post_notifications_channel_subscriptions(
        &self,
        channel_id: impl Into<String>,
        body: Vec<models::ChannelTopic>,
    ) -> NotificationsRequest<PostNotificationsChannelSubscriptions> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS,
            )
            .path(&channel_id.into());
        call.body_json(&body);
        NotificationsRequest::new(call)
    }
    /// `DELETE /api/v2/notifications/channels/{channelId}/subscriptions`
    ///
    /// Arguments:
    /// - `channel_id`
    #[inline]
    pub fn delete_notifications_channel_subscriptions(
        &self,
        channel_id: impl Into<String>,
    ) -> NotificationsRequest<DeleteNotificationsChannelSubscriptions> {
        NotificationsRequest::new(
            rt::Call::new(&self.client, &DELETE_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS)
                .path(&channel_id.into()),
        )
    }
}
/// A request of [`NotificationsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `NotificationsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct NotificationsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> NotificationsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for NotificationsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for NotificationsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_NOTIFICATIONS_AVAILABLETOPICS: rt::Operation = rt::Operation::new(
        "getNotificationsAvailabletopics",
        rt::Method::Get,
        &["/api/v2/notifications/availabletopics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_notifications_availabletopics`.
#[derive(Debug)]
pub enum GetNotificationsAvailabletopics {}
impl rt::Endpoint for GetNotificationsAvailabletopics {
    type Answer = models::AvailableTopicEntityListing;
}
impl NotificationsRequest<GetNotificationsAvailabletopics> {
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
    /// Sets `includePreview`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn include_preview(mut self, value: bool) -> Self {
        self.call.query("includePreview", value.to_string());
        self
    }
}
static GET_NOTIFICATIONS_CHANNELS: rt::Operation = rt::Operation::new(
        "getNotificationsChannels",
        rt::Method::Get,
        &["/api/v2/notifications/channels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_notifications_channels`.
#[derive(Debug)]
pub enum GetNotificationsChannels {}
impl rt::Endpoint for GetNotificationsChannels {
    type Answer = models::ChannelEntityListing;
}
impl NotificationsRequest<GetNotificationsChannels> {
    /// Sets `includechannels`.
    ///
    /// Default of the service: token
    #[inline]
    pub fn includechannels(mut self, value: impl Into<String>) -> Self {
        self.call.query("includechannels", value.into());
        self
    }
}
static POST_NOTIFICATIONS_CHANNELS: rt::Operation = rt::Operation::new(
        "postNotificationsChannels",
        rt::Method::Post,
        &["/api/v2/notifications/channels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_notifications_channels`.
#[derive(Debug)]
pub enum PostNotificationsChannels {}
impl rt::Endpoint for PostNotificationsChannels {
    type Answer = models::Channel;
}
static HEAD_NOTIFICATIONS_CHANNEL: rt::Operation = rt::Operation::new(
        "headNotificationsChannel",
        rt::Method::Head,
        &["/api/v2/notifications/channels/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `head_notifications_channel`.
#[derive(Debug)]
pub enum HeadNotificationsChannel {}
impl rt::Endpoint for HeadNotificationsChannel {
    type Answer = ();
}
static GET_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: rt::Operation = rt::Operation::new(
        "getNotificationsChannelSubscriptions",
        rt::Method::Get,
        &["/api/v2/notifications/channels/", "/subscriptions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_notifications_channel_subscriptions`.
#[derive(Debug)]
pub enum GetNotificationsChannelSubscriptions {}
impl rt::Endpoint for GetNotificationsChannelSubscriptions {
    type Answer = models::ChannelTopicEntityListing;
}
static PUT_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: rt::Operation = rt::Operation::new(
        "putNotificationsChannelSubscriptions",
        rt::Method::Put,
        &["/api/v2/notifications/channels/", "/subscriptions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_notifications_channel_subscriptions`.
#[derive(Debug)]
pub enum PutNotificationsChannelSubscriptions {}
impl rt::Endpoint for PutNotificationsChannelSubscriptions {
    type Answer = models::ChannelTopicEntityListing;
}
impl NotificationsRequest<PutNotificationsChannelSubscriptions> {
    /// Sets `ignoreErrors`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn ignore_errors(mut self, value: bool) -> Self {
        self.call.query("ignoreErrors", value.to_string());
        self
    }
}
static POST_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: rt::Operation = rt::Operation::new(
        "postNotificationsChannelSubscriptions",
        rt::Method::Post,
        &["/api/v2/notifications/channels/", "/subscriptions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_notifications_channel_subscriptions`.
#[derive(Debug)]
pub enum PostNotificationsChannelSubscriptions {}
impl rt::Endpoint for PostNotificationsChannelSubscriptions {
    type Answer = models::ChannelTopicEntityListing;
}
impl NotificationsRequest<PostNotificationsChannelSubscriptions> {
    /// Sets `ignoreErrors`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn ignore_errors(mut self, value: bool) -> Self {
        self.call.query("ignoreErrors", value.to_string());
        self
    }
}
static DELETE_NOTIFICATIONS_CHANNEL_SUBSCRIPTIONS: rt::Operation = rt::Operation::new(
        "deleteNotificationsChannelSubscriptions",
        rt::Method::Delete,
        &["/api/v2/notifications/channels/", "/subscriptions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_notifications_channel_subscriptions`.
#[derive(Debug)]
pub enum DeleteNotificationsChannelSubscriptions {}
impl rt::Endpoint for DeleteNotificationsChannelSubscriptions {
    type Answer = ();
}
