// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Presence.
#[derive(Clone, Debug)]
pub struct PresenceApi {
    client: rt::Client,
}
impl PresenceApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/presence/definitions`
    ///
    /// Optional, set on the request:
    /// - `deactivated`
    /// - `division_id`
    /// - `locale_code`
    #[inline]
    pub fn get_presence_definitions(&self) -> PresenceRequest<GetPresenceDefinitions> {
        PresenceRequest::new(rt::Call::new(&self.client, &GET_PRESENCE_DEFINITIONS))
    }
    /// `POST /api/v2/presence/definitions`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_presence_definitions(
        &self,
        body: models::OrganizationPresenceDefinition,
    ) -> PresenceRequest<PostPresenceDefinitions> {
        let mut call = rt::Call::new(&self.client, &POST_PRESENCE_DEFINITIONS);
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/presence/definitions/{definitionId}`
    ///
    /// Arguments:
    /// - `definition_id`
    ///
    /// Optional, set on the request:
    /// - `locale_code`
    #[inline]
    pub fn get_presence_definition(
        &self,
        definition_id: impl Into<String>,
    ) -> PresenceRequest<GetPresenceDefinition> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_PRESENCE_DEFINITION)
                .path(&definition_id.into()),
        )
    }
    /// `PUT /api/v2/presence/definitions/{definitionId}`
    ///
    /// Arguments:
    /// - `definition_id`
    /// - `body`
    #[inline]
    pub fn put_presence_definition(
        &self,
        definition_id: impl Into<String>,
        body: models::OrganizationPresenceDefinition,
    ) -> PresenceRequest<PutPresenceDefinition> {
        let mut call = rt::Call::new(&self.client, &PUT_PRESENCE_DEFINITION)
            .path(&definition_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `DELETE /api/v2/presence/definitions/{definitionId}`
    ///
    /// Arguments:
    /// - `definition_id`
    #[inline]
    pub fn delete_presence_definition(
        &self,
        definition_id: impl Into<String>,
    ) -> PresenceRequest<DeletePresenceDefinition> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &DELETE_PRESENCE_DEFINITION)
                .path(&definition_id.into()),
        )
    }
    /// `GET /api/v2/presence/settings`
    #[inline]
    pub fn get_presence_settings(&self) -> PresenceRequest<GetPresenceSettings> {
        PresenceRequest::new(rt::Call::new(&self.client, &GET_PRESENCE_SETTINGS))
    }
    /// `PUT /api/v2/presence/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_presence_settings(
        &self,
        body: models::PresenceSettings,
    ) -> PresenceRequest<PutPresenceSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_PRESENCE_SETTINGS);
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/presence/sources`
    ///
    /// Optional, set on the request:
    /// - `deactivated`
    #[inline]
    pub fn get_presence_sources(&self) -> PresenceRequest<GetPresenceSources> {
        PresenceRequest::new(rt::Call::new(&self.client, &GET_PRESENCE_SOURCES))
    }
    /// `POST /api/v2/presence/sources`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_presence_sources(
        &self,
        body: models::Source,
    ) -> PresenceRequest<PostPresenceSources> {
        let mut call = rt::Call::new(&self.client, &POST_PRESENCE_SOURCES);
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/presence/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    #[inline]
    pub fn get_presence_source(
        &self,
        source_id: impl Into<String>,
    ) -> PresenceRequest<GetPresenceSource> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_PRESENCE_SOURCE).path(&source_id.into()),
        )
    }
    /// `PUT /api/v2/presence/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    /// - `body`
    #[inline]
    pub fn put_presence_source(
        &self,
        source_id: impl Into<String>,
        body: models::Source,
    ) -> PresenceRequest<PutPresenceSource> {
        let mut call = rt::Call::new(&self.client, &PUT_PRESENCE_SOURCE)
            .path(&source_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `DELETE /api/v2/presence/sources/{sourceId}`
    ///
    /// Arguments:
    /// - `source_id`
    #[inline]
    pub fn delete_presence_source(
        &self,
        source_id: impl Into<String>,
    ) -> PresenceRequest<DeletePresenceSource> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &DELETE_PRESENCE_SOURCE).path(&source_id.into()),
        )
    }
    /// `GET /api/v2/presence/users/{userId}/primarysource`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_presence_user_primarysource(
        &self,
        user_id: impl Into<String>,
    ) -> PresenceRequest<GetPresenceUserPrimarysource> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_PRESENCE_USER_PRIMARYSOURCE)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/presence/users/{userId}/primarysource`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_presence_user_primarysource(
        &self,
        user_id: impl Into<String>,
        body: models::UserPrimarySource,
    ) -> PresenceRequest<PutPresenceUserPrimarysource> {
        let mut call = rt::Call::new(&self.client, &PUT_PRESENCE_USER_PRIMARYSOURCE)
            .path(&user_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/presencedefinitions`
    ///
    /// Optional, set on the request:
    /// - `deleted`
    /// - `locale_code`
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_presencedefinitions(&self) -> PresenceRequest<GetPresencedefinitions> {
        PresenceRequest::new(rt::Call::new(&self.client, &GET_PRESENCEDEFINITIONS))
    }
    /// `POST /api/v2/presencedefinitions`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_presencedefinitions(
        &self,
        body: models::OrganizationPresence,
    ) -> PresenceRequest<PostPresencedefinitions> {
        let mut call = rt::Call::new(&self.client, &POST_PRESENCEDEFINITIONS);
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/presencedefinitions/{presenceId}`
    ///
    /// Arguments:
    /// - `presence_id`
    ///
    /// Optional, set on the request:
    /// - `locale_code`
    #[deprecated]
    #[inline]
    pub fn get_presencedefinition(
        &self,
        presence_id: impl Into<String>,
    ) -> PresenceRequest<GetPresencedefinition> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_PRESENCEDEFINITION)
                .path(&presence_id.into()),
        )
    }
    /// `PUT /api/v2/presencedefinitions/{presenceId}`
    ///
    /// Arguments:
    /// - `presence_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_presencedefinition(
        &self,
        presence_id: impl Into<String>,
        body: models::OrganizationPresence,
    ) -> PresenceRequest<PutPresencedefinition> {
        let mut call = rt::Call::new(&self.client, &PUT_PRESENCEDEFINITION)
            .path(&presence_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `DELETE /api/v2/presencedefinitions/{presenceId}`
    ///
    /// Arguments:
    /// - `presence_id`
    #[deprecated]
    #[inline]
    pub fn delete_presencedefinition(
        &self,
        presence_id: impl Into<String>,
    ) -> PresenceRequest<DeletePresencedefinition> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &DELETE_PRESENCEDEFINITION)
                .path(&presence_id.into()),
        )
    }
    /// `GET /api/v2/systempresences`
    #[inline]
    pub fn get_systempresences(&self) -> PresenceRequest<GetSystempresences> {
        PresenceRequest::new(rt::Call::new(&self.client, &GET_SYSTEMPRESENCES))
    }
    /// `PUT /api/v2/users/presences/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_users_presences_bulk(
        &self,
        body: Vec<models::MutableUserPresence>,
    ) -> PresenceRequest<PutUsersPresencesBulk> {
        let mut call = rt::Call::new(&self.client, &PUT_USERS_PRESENCES_BULK);
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/users/presences/purecloud/bulk`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn get_users_presences_purecloud_bulk(
        &self,
    ) -> PresenceRequest<GetUsersPresencesPurecloudBulk> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_USERS_PRESENCES_PURECLOUD_BULK),
        )
    }
    /// `GET /api/v2/users/presences/{sourceId}/bulk`
    ///
    /// Arguments:
    /// - `source_id`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn get_users_presence_bulk(
        &self,
        source_id: impl Into<String>,
    ) -> PresenceRequest<GetUsersPresenceBulk> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_USERS_PRESENCE_BULK).path(&source_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/presences/purecloud`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_presences_purecloud(
        &self,
        user_id: impl Into<String>,
    ) -> PresenceRequest<GetUserPresencesPurecloud> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_USER_PRESENCES_PURECLOUD)
                .path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/presences/purecloud`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_user_presences_purecloud(
        &self,
        user_id: impl Into<String>,
        body: models::UserPresence,
    ) -> PresenceRequest<PatchUserPresencesPurecloud> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_PRESENCES_PURECLOUD)
            .path(&user_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/presences/{sourceId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `source_id`
    #[inline]
    pub fn get_user_presence(
        &self,
        user_id: impl Into<String>,
        source_id: impl Into<String>,
    ) -> PresenceRequest<GetUserPresence> {
        PresenceRequest::new(
            rt::Call::new(&self.client, &GET_USER_PRESENCE)
                .path(&user_id.into())
                .path(&source_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/presences/{sourceId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `source_id`
    /// - `body`
    #[inline]
    pub fn patch_user_presence(
        &self,
        user_id: impl Into<String>,
        source_id: impl Into<String>,
        body: models::UserPresence,
    ) -> PresenceRequest<PatchUserPresence> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_PRESENCE)
            .path(&user_id.into())
            .path(&source_id.into());
        call.body_json(&body);
        PresenceRequest::new(call)
    }
}
/// A request of [`PresenceApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `PresenceRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct PresenceRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> PresenceRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for PresenceRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for PresenceRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_PRESENCE_DEFINITIONS: rt::Operation = rt::Operation::new(
        "getPresenceDefinitions",
        rt::Method::Get,
        &["/api/v2/presence/definitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_definitions`.
#[derive(Debug)]
pub enum GetPresenceDefinitions {}
impl rt::Endpoint for GetPresenceDefinitions {
    type Answer = models::OrganizationPresenceDefinitionEntityListing;
}
impl PresenceRequest<GetPresenceDefinitions> {
    /// Sets `deactivated`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deactivated(mut self, value: impl Into<String>) -> Self {
        self.call.query("deactivated", value.into());
        self
    }
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `localeCode`.
    #[inline]
    pub fn locale_code(mut self, value: impl Into<String>) -> Self {
        self.call.query("localeCode", value.into());
        self
    }
}
static POST_PRESENCE_DEFINITIONS: rt::Operation = rt::Operation::new(
        "postPresenceDefinitions",
        rt::Method::Post,
        &["/api/v2/presence/definitions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_presence_definitions`.
#[derive(Debug)]
pub enum PostPresenceDefinitions {}
impl rt::Endpoint for PostPresenceDefinitions {
    type Answer = models::OrganizationPresenceDefinition;
}
static GET_PRESENCE_DEFINITION: rt::Operation = rt::Operation::new(
        "getPresenceDefinition",
        rt::Method::Get,
        &["/api/v2/presence/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_definition`.
#[derive(Debug)]
pub enum GetPresenceDefinition {}
impl rt::Endpoint for GetPresenceDefinition {
    type Answer = models::OrganizationPresenceDefinition;
}
impl PresenceRequest<GetPresenceDefinition> {
    /// Sets `localeCode`.
    #[inline]
    pub fn locale_code(mut self, value: impl Into<String>) -> Self {
        self.call.query("localeCode", value.into());
        self
    }
}
static PUT_PRESENCE_DEFINITION: rt::Operation = rt::Operation::new(
        "putPresenceDefinition",
        rt::Method::Put,
        &["/api/v2/presence/definitions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_presence_definition`.
#[derive(Debug)]
pub enum PutPresenceDefinition {}
impl rt::Endpoint for PutPresenceDefinition {
    type Answer = models::OrganizationPresenceDefinition;
}
static DELETE_PRESENCE_DEFINITION: rt::Operation = rt::Operation::new(
        "deletePresenceDefinition",
        rt::Method::Delete,
        &["/api/v2/presence/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_presence_definition`.
#[derive(Debug)]
pub enum DeletePresenceDefinition {}
impl rt::Endpoint for DeletePresenceDefinition {
    type Answer = ();
}
static GET_PRESENCE_SETTINGS: rt::Operation = rt::Operation::new(
        "getPresenceSettings",
        rt::Method::Get,
        &["/api/v2/presence/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_settings`.
#[derive(Debug)]
pub enum GetPresenceSettings {}
impl rt::Endpoint for GetPresenceSettings {
    type Answer = models::PresenceSettings;
}
static PUT_PRESENCE_SETTINGS: rt::Operation = rt::Operation::new(
        "putPresenceSettings",
        rt::Method::Put,
        &["/api/v2/presence/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_presence_settings`.
#[derive(Debug)]
pub enum PutPresenceSettings {}
impl rt::Endpoint for PutPresenceSettings {
    type Answer = models::PresenceSettings;
}
static GET_PRESENCE_SOURCES: rt::Operation = rt::Operation::new(
        "getPresenceSources",
        rt::Method::Get,
        &["/api/v2/presence/sources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_sources`.
#[derive(Debug)]
pub enum GetPresenceSources {}
impl rt::Endpoint for GetPresenceSources {
    type Answer = models::SourceEntityListing;
}
impl PresenceRequest<GetPresenceSources> {
    /// Sets `deactivated`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deactivated(mut self, value: impl Into<String>) -> Self {
        self.call.query("deactivated", value.into());
        self
    }
}
static POST_PRESENCE_SOURCES: rt::Operation = rt::Operation::new(
        "postPresenceSources",
        rt::Method::Post,
        &["/api/v2/presence/sources"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_presence_sources`.
#[derive(Debug)]
pub enum PostPresenceSources {}
impl rt::Endpoint for PostPresenceSources {
    type Answer = models::Source;
}
static GET_PRESENCE_SOURCE: rt::Operation = rt::Operation::new(
        "getPresenceSource",
        rt::Method::Get,
        &["/api/v2/presence/sources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_source`.
#[derive(Debug)]
pub enum GetPresenceSource {}
impl rt::Endpoint for GetPresenceSource {
    type Answer = models::Source;
}
static PUT_PRESENCE_SOURCE: rt::Operation = rt::Operation::new(
        "putPresenceSource",
        rt::Method::Put,
        &["/api/v2/presence/sources/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_presence_source`.
#[derive(Debug)]
pub enum PutPresenceSource {}
impl rt::Endpoint for PutPresenceSource {
    type Answer = models::Source;
}
static DELETE_PRESENCE_SOURCE: rt::Operation = rt::Operation::new(
        "deletePresenceSource",
        rt::Method::Delete,
        &["/api/v2/presence/sources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_presence_source`.
#[derive(Debug)]
pub enum DeletePresenceSource {}
impl rt::Endpoint for DeletePresenceSource {
    type Answer = ();
}
static GET_PRESENCE_USER_PRIMARYSOURCE: rt::Operation = rt::Operation::new(
        "getPresenceUserPrimarysource",
        rt::Method::Get,
        &["/api/v2/presence/users/", "/primarysource"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presence_user_primarysource`.
#[derive(Debug)]
pub enum GetPresenceUserPrimarysource {}
impl rt::Endpoint for GetPresenceUserPrimarysource {
    type Answer = models::UserPrimarySource;
}
static PUT_PRESENCE_USER_PRIMARYSOURCE: rt::Operation = rt::Operation::new(
        "putPresenceUserPrimarysource",
        rt::Method::Put,
        &["/api/v2/presence/users/", "/primarysource"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_presence_user_primarysource`.
#[derive(Debug)]
pub enum PutPresenceUserPrimarysource {}
impl rt::Endpoint for PutPresenceUserPrimarysource {
    type Answer = models::UserPrimarySource;
}
static GET_PRESENCEDEFINITIONS: rt::Operation = rt::Operation::new(
        "getPresencedefinitions",
        rt::Method::Get,
        &["/api/v2/presencedefinitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presencedefinitions`.
#[derive(Debug)]
pub enum GetPresencedefinitions {}
impl rt::Endpoint for GetPresencedefinitions {
    type Answer = models::OrganizationPresenceEntityListing;
}
impl PresenceRequest<GetPresencedefinitions> {
    /// Sets `deleted`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn deleted(mut self, value: impl Into<String>) -> Self {
        self.call.query("deleted", value.into());
        self
    }
    /// Sets `localeCode`.
    #[inline]
    pub fn locale_code(mut self, value: impl Into<String>) -> Self {
        self.call.query("localeCode", value.into());
        self
    }
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
static POST_PRESENCEDEFINITIONS: rt::Operation = rt::Operation::new(
        "postPresencedefinitions",
        rt::Method::Post,
        &["/api/v2/presencedefinitions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_presencedefinitions`.
#[derive(Debug)]
pub enum PostPresencedefinitions {}
impl rt::Endpoint for PostPresencedefinitions {
    type Answer = models::OrganizationPresence;
}
static GET_PRESENCEDEFINITION: rt::Operation = rt::Operation::new(
        "getPresencedefinition",
        rt::Method::Get,
        &["/api/v2/presencedefinitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_presencedefinition`.
#[derive(Debug)]
pub enum GetPresencedefinition {}
impl rt::Endpoint for GetPresencedefinition {
    type Answer = models::OrganizationPresence;
}
impl PresenceRequest<GetPresencedefinition> {
    /// Sets `localeCode`.
    #[inline]
    pub fn locale_code(mut self, value: impl Into<String>) -> Self {
        self.call.query("localeCode", value.into());
        self
    }
}
static PUT_PRESENCEDEFINITION: rt::Operation = rt::Operation::new(
        "putPresencedefinition",
        rt::Method::Put,
        &["/api/v2/presencedefinitions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_presencedefinition`.
#[derive(Debug)]
pub enum PutPresencedefinition {}
impl rt::Endpoint for PutPresencedefinition {
    type Answer = models::OrganizationPresence;
}
static DELETE_PRESENCEDEFINITION: rt::Operation = rt::Operation::new(
        "deletePresencedefinition",
        rt::Method::Delete,
        &["/api/v2/presencedefinitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_presencedefinition`.
#[derive(Debug)]
pub enum DeletePresencedefinition {}
impl rt::Endpoint for DeletePresencedefinition {
    type Answer = ();
}
static GET_SYSTEMPRESENCES: rt::Operation = rt::Operation::new(
        "getSystempresences",
        rt::Method::Get,
        &["/api/v2/systempresences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_systempresences`.
#[derive(Debug)]
pub enum GetSystempresences {}
impl rt::Endpoint for GetSystempresences {
    type Answer = Vec<models::SystemPresence>;
}
static PUT_USERS_PRESENCES_BULK: rt::Operation = rt::Operation::new(
        "putUsersPresencesBulk",
        rt::Method::Put,
        &["/api/v2/users/presences/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_users_presences_bulk`.
#[derive(Debug)]
pub enum PutUsersPresencesBulk {}
impl rt::Endpoint for PutUsersPresencesBulk {
    type Answer = Vec<models::UserPresence>;
}
static GET_USERS_PRESENCES_PURECLOUD_BULK: rt::Operation = rt::Operation::new(
        "getUsersPresencesPurecloudBulk",
        rt::Method::Get,
        &["/api/v2/users/presences/purecloud/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_presences_purecloud_bulk`.
#[derive(Debug)]
pub enum GetUsersPresencesPurecloudBulk {}
impl rt::Endpoint for GetUsersPresencesPurecloudBulk {
    type Answer = Vec<models::UcUserPresence>;
}
impl PresenceRequest<GetUsersPresencesPurecloudBulk> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_USERS_PRESENCE_BULK: rt::Operation = rt::Operation::new(
        "getUsersPresenceBulk",
        rt::Method::Get,
        &["/api/v2/users/presences/", "/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_presence_bulk`.
#[derive(Debug)]
pub enum GetUsersPresenceBulk {}
impl rt::Endpoint for GetUsersPresenceBulk {
    type Answer = Vec<models::UcUserPresence>;
}
impl PresenceRequest<GetUsersPresenceBulk> {
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_USER_PRESENCES_PURECLOUD: rt::Operation = rt::Operation::new(
        "getUserPresencesPurecloud",
        rt::Method::Get,
        &["/api/v2/users/", "/presences/purecloud"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_presences_purecloud`.
#[derive(Debug)]
pub enum GetUserPresencesPurecloud {}
impl rt::Endpoint for GetUserPresencesPurecloud {
    type Answer = models::UserPresence;
}
static PATCH_USER_PRESENCES_PURECLOUD: rt::Operation = rt::Operation::new(
        "patchUserPresencesPurecloud",
        rt::Method::Patch,
        &["/api/v2/users/", "/presences/purecloud"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_presences_purecloud`.
#[derive(Debug)]
pub enum PatchUserPresencesPurecloud {}
impl rt::Endpoint for PatchUserPresencesPurecloud {
    type Answer = models::UserPresence;
}
static GET_USER_PRESENCE: rt::Operation = rt::Operation::new(
        "getUserPresence",
        rt::Method::Get,
        &["/api/v2/users/", "/presences/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_presence`.
#[derive(Debug)]
pub enum GetUserPresence {}
impl rt::Endpoint for GetUserPresence {
    type Answer = models::UserPresence;
}
static PATCH_USER_PRESENCE: rt::Operation = rt::Operation::new(
        "patchUserPresence",
        rt::Method::Patch,
        &["/api/v2/users/", "/presences/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_presence`.
#[derive(Debug)]
pub enum PatchUserPresence {}
impl rt::Endpoint for PatchUserPresence {
    type Answer = models::UserPresence;
}
