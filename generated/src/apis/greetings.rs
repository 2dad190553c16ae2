// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Greetings.
#[derive(Clone, Debug)]
pub struct GreetingsApi {
    client: rt::Client,
}
impl GreetingsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/greetings`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_greetings(&self) -> GreetingsRequest<GetGreetings> {
        GreetingsRequest::new(rt::Call::new(&self.client, &GET_GREETINGS))
    }
    /// `POST /api/v2/greetings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_greetings(
        &self,
        body: models::Greeting,
    ) -> GreetingsRequest<PostGreetings> {
        let mut call = rt::Call::new(&self.client, &POST_GREETINGS);
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `GET /api/v2/greetings/defaults`
    #[inline]
    pub fn get_greetings_defaults(&self) -> GreetingsRequest<GetGreetingsDefaults> {
        GreetingsRequest::new(rt::Call::new(&self.client, &GET_GREETINGS_DEFAULTS))
    }
    /// `PUT /api/v2/greetings/defaults`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_greetings_defaults(
        &self,
        body: models::DefaultGreetingList,
    ) -> GreetingsRequest<PutGreetingsDefaults> {
        let mut call = rt::Call::new(&self.client, &PUT_GREETINGS_DEFAULTS);
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `GET /api/v2/greetings/{greetingId}`
    ///
    /// Arguments:
    /// - `greeting_id`
    #[inline]
    pub fn get_greeting(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<GetGreeting> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GREETING).path(&greeting_id.into()),
        )
    }
    /// `PUT /api/v2/greetings/{greetingId}`
    ///
    /// Arguments:
    /// - `greeting_id`
    /// - `body`
    #[inline]
    pub fn put_greeting(
        &self,
        greeting_id: impl Into<String>,
        body: models::Greeting,
    ) -> GreetingsRequest<PutGreeting> {
        let mut call = rt::Call::new(&self.client, &PUT_GREETING)
            .path(&greeting_id.into());
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `DELETE /api/v2/greetings/{greetingId}`
    ///
    /// Arguments:
    /// - `greeting_id`
    #[inline]
    pub fn delete_greeting(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<DeleteGreeting> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &DELETE_GREETING).path(&greeting_id.into()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/downloads`
    ///
    /// Arguments:
    /// - `greeting_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_greeting_downloads(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<GetGreetingDownloads> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GREETING_DOWNLOADS)
                .path(&greeting_id.into()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/groups/downloads`
    ///
    /// Arguments:
    /// - `greeting_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_greeting_groups_downloads(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<GetGreetingGroupsDownloads> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GREETING_GROUPS_DOWNLOADS)
                .path(&greeting_id.into()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/media`
    ///
    /// Arguments:
    /// - `greeting_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_greeting_media(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<GetGreetingMedia> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GREETING_MEDIA).path(&greeting_id.into()),
        )
    }
    /// `GET /api/v2/greetings/{greetingId}/users/downloads`
    ///
    /// Arguments:
    /// - `greeting_id`
    ///
    /// Optional, set on the request:
    /// - `format_id`
    #[inline]
    pub fn get_greeting_users_downloads(
        &self,
        greeting_id: impl Into<String>,
    ) -> GreetingsRequest<GetGreetingUsersDownloads> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GREETING_USERS_DOWNLOADS)
                .path(&greeting_id.into()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/greetings`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_group_greetings(
        &self,
        group_id: impl Into<String>,
    ) -> GreetingsRequest<GetGroupGreetings> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_GREETINGS).path(&group_id.into()),
        )
    }
    /// `POST /api/v2/groups/{groupId}/greetings`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    #[inline]
    pub fn post_group_greetings(
        &self,
        group_id: impl Into<String>,
        body: models::Greeting,
    ) -> GreetingsRequest<PostGroupGreetings> {
        let mut call = rt::Call::new(&self.client, &POST_GROUP_GREETINGS)
            .path(&group_id.into());
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `GET /api/v2/groups/{groupId}/greetings/defaults`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_group_greetings_defaults(
        &self,
        group_id: impl Into<String>,
    ) -> GreetingsRequest<GetGroupGreetingsDefaults> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_GREETINGS_DEFAULTS)
                .path(&group_id.into()),
        )
    }
    /// `PUT /api/v2/groups/{groupId}/greetings/defaults`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    #[inline]
    pub fn put_group_greetings_defaults(
        &self,
        group_id: impl Into<String>,
        body: models::DefaultGreetingList,
    ) -> GreetingsRequest<PutGroupGreetingsDefaults> {
        let mut call = rt::Call::new(&self.client, &PUT_GROUP_GREETINGS_DEFAULTS)
            .path(&group_id.into());
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/greetings`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_user_greetings(
        &self,
        user_id: impl Into<String>,
    ) -> GreetingsRequest<GetUserGreetings> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_USER_GREETINGS).path(&user_id.into()),
        )
    }
    /// `POST /api/v2/users/{userId}/greetings`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_user_greetings(
        &self,
        user_id: impl Into<String>,
        body: models::Greeting,
    ) -> GreetingsRequest<PostUserGreetings> {
        let mut call = rt::Call::new(&self.client, &POST_USER_GREETINGS)
            .path(&user_id.into());
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/greetings/defaults`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_greetings_defaults(
        &self,
        user_id: impl Into<String>,
    ) -> GreetingsRequest<GetUserGreetingsDefaults> {
        GreetingsRequest::new(
            rt::Call::new(&self.client, &GET_USER_GREETINGS_DEFAULTS)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/greetings/defaults`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_greetings_defaults(
        &self,
        user_id: impl Into<String>,
        body: models::DefaultGreetingList,
    ) -> GreetingsRequest<PutUserGreetingsDefaults> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_GREETINGS_DEFAULTS)
            .path(&user_id.into());
        call.body_json(&body);
        GreetingsRequest::new(call)
    }
}
/// A request of [`GreetingsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `GreetingsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct GreetingsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> GreetingsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for GreetingsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for GreetingsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_GREETINGS: rt::Operation = rt::Operation::new(
        "getGreetings",
        rt::Method::Get,
        &["/api/v2/greetings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greetings`.
#[derive(Debug)]
pub enum GetGreetings {}
impl rt::Endpoint for GetGreetings {
    type Answer = models::DomainEntityListing;
}
impl GreetingsRequest<GetGreetings> {
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
static POST_GREETINGS: rt::Operation = rt::Operation::new(
        "postGreetings",
        rt::Method::Post,
        &["/api/v2/greetings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_greetings`.
#[derive(Debug)]
pub enum PostGreetings {}
impl rt::Endpoint for PostGreetings {
    type Answer = models::Greeting;
}
static GET_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "getGreetingsDefaults",
        rt::Method::Get,
        &["/api/v2/greetings/defaults"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greetings_defaults`.
#[derive(Debug)]
pub enum GetGreetingsDefaults {}
impl rt::Endpoint for GetGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
static PUT_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "putGreetingsDefaults",
        rt::Method::Put,
        &["/api/v2/greetings/defaults"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_greetings_defaults`.
#[derive(Debug)]
pub enum PutGreetingsDefaults {}
impl rt::Endpoint for PutGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
static GET_GREETING: rt::Operation = rt::Operation::new(
        "getGreeting",
        rt::Method::Get,
        &["/api/v2/greetings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greeting`.
#[derive(Debug)]
pub enum GetGreeting {}
impl rt::Endpoint for GetGreeting {
    type Answer = models::Greeting;
}
static PUT_GREETING: rt::Operation = rt::Operation::new(
        "putGreeting",
        rt::Method::Put,
        &["/api/v2/greetings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_greeting`.
#[derive(Debug)]
pub enum PutGreeting {}
impl rt::Endpoint for PutGreeting {
    type Answer = models::Greeting;
}
static DELETE_GREETING: rt::Operation = rt::Operation::new(
        "deleteGreeting",
        rt::Method::Delete,
        &["/api/v2/greetings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_greeting`.
#[derive(Debug)]
pub enum DeleteGreeting {}
impl rt::Endpoint for DeleteGreeting {
    type Answer = ();
}
static GET_GREETING_DOWNLOADS: rt::Operation = rt::Operation::new(
        "getGreetingDownloads",
        rt::Method::Get,
        &["/api/v2/greetings/", "/downloads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greeting_downloads`.
#[derive(Debug)]
pub enum GetGreetingDownloads {}
impl rt::Endpoint for GetGreetingDownloads {
    type Answer = models::GreetingMediaInfo;
}
impl GreetingsRequest<GetGreetingDownloads> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WAV
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
static GET_GREETING_GROUPS_DOWNLOADS: rt::Operation = rt::Operation::new(
        "getGreetingGroupsDownloads",
        rt::Method::Get,
        &["/api/v2/greetings/", "/groups/downloads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greeting_groups_downloads`.
#[derive(Debug)]
pub enum GetGreetingGroupsDownloads {}
impl rt::Endpoint for GetGreetingGroupsDownloads {
    type Answer = models::GreetingMediaInfo;
}
impl GreetingsRequest<GetGreetingGroupsDownloads> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WAV
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
static GET_GREETING_MEDIA: rt::Operation = rt::Operation::new(
        "getGreetingMedia",
        rt::Method::Get,
        &["/api/v2/greetings/", "/media"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greeting_media`.
#[derive(Debug)]
pub enum GetGreetingMedia {}
impl rt::Endpoint for GetGreetingMedia {
    type Answer = models::GreetingMediaInfo;
}
impl GreetingsRequest<GetGreetingMedia> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WAV
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
static GET_GREETING_USERS_DOWNLOADS: rt::Operation = rt::Operation::new(
        "getGreetingUsersDownloads",
        rt::Method::Get,
        &["/api/v2/greetings/", "/users/downloads"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_greeting_users_downloads`.
#[derive(Debug)]
pub enum GetGreetingUsersDownloads {}
impl rt::Endpoint for GetGreetingUsersDownloads {
    type Answer = models::GreetingMediaInfo;
}
impl GreetingsRequest<GetGreetingUsersDownloads> {
    /// Sets `formatId`.
    ///
    /// Default of the service: WAV
    #[inline]
    pub fn format_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("formatId", value.into());
        self
    }
}
static GET_GROUP_GREETINGS: rt::Operation = rt::Operation::new(
        "getGroupGreetings",
        rt::Method::Get,
        &["/api/v2/groups/", "/greetings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_greetings`.
#[derive(Debug)]
pub enum GetGroupGreetings {}
impl rt::Endpoint for GetGroupGreetings {
    type Answer = models::GreetingListing;
}
impl GreetingsRequest<GetGroupGreetings> {
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
static POST_GROUP_GREETINGS: rt::Operation = rt::Operation::new(
        "postGroupGreetings",
        rt::Method::Post,
        &["/api/v2/groups/", "/greetings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_group_greetings`.
#[derive(Debug)]
pub enum PostGroupGreetings {}
impl rt::Endpoint for PostGroupGreetings {
    type Answer = models::Greeting;
}
static GET_GROUP_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "getGroupGreetingsDefaults",
        rt::Method::Get,
        &["/api/v2/groups/", "/greetings/defaults"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_greetings_defaults`.
#[derive(Debug)]
pub enum GetGroupGreetingsDefaults {}
impl rt::Endpoint for GetGroupGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
static PUT_GROUP_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "putGroupGreetingsDefaults",
        rt::Method::Put,
        &["/api/v2/groups/", "/greetings/defaults"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_group_greetings_defaults`.
#[derive(Debug)]
pub enum PutGroupGreetingsDefaults {}
impl rt::Endpoint for PutGroupGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
static GET_USER_GREETINGS: rt::Operation = rt::Operation::new(
        "getUserGreetings",
        rt::Method::Get,
        &["/api/v2/users/", "/greetings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_greetings`.
#[derive(Debug)]
pub enum GetUserGreetings {}
impl rt::Endpoint for GetUserGreetings {
    type Answer = models::DomainEntityListing;
}
impl GreetingsRequest<GetUserGreetings> {
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
static POST_USER_GREETINGS: rt::Operation = rt::Operation::new(
        "postUserGreetings",
        rt::Method::Post,
        &["/api/v2/users/", "/greetings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_greetings`.
#[derive(Debug)]
pub enum PostUserGreetings {}
impl rt::Endpoint for PostUserGreetings {
    type Answer = models::Greeting;
}
static GET_USER_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "getUserGreetingsDefaults",
        rt::Method::Get,
        &["/api/v2/users/", "/greetings/defaults"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_greetings_defaults`.
#[derive(Debug)]
pub enum GetUserGreetingsDefaults {}
impl rt::Endpoint for GetUserGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
static PUT_USER_GREETINGS_DEFAULTS: rt::Operation = rt::Operation::new(
        "putUserGreetingsDefaults",
        rt::Method::Put,
        &["/api/v2/users/", "/greetings/defaults"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_greetings_defaults`.
#[derive(Debug)]
pub enum PutUserGreetingsDefaults {}
impl rt::Endpoint for PutUserGreetingsDefaults {
    type Answer = models::DefaultGreetingList;
}
