// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of SCIM.
#[derive(Clone, Debug)]
pub struct ScimApi {
    client: rt::Client,
}
impl ScimApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/scim/groups`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `count`
    /// - `excluded_attributes`
    /// - `filter`
    /// - `start_index`
    #[inline]
    pub fn get_scim_groups(&self) -> ScimRequest<GetScimGroups> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_GROUPS))
    }
    /// `GET /api/v2/scim/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `excluded_attributes`
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_group(
        &self,
        group_id: impl Into<String>,
    ) -> ScimRequest<GetScimGroup> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_GROUP).path(&group_id.into()),
        )
    }
    /// `PUT /api/v2/scim/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn put_scim_group(
        &self,
        group_id: impl Into<String>,
        body: models::ScimV2Group,
    ) -> ScimRequest<PutScimGroup> {
        let mut call = rt::Call::new(&self.client, &PUT_SCIM_GROUP)
            .path(&group_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `PATCH /api/v2/scim/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn patch_scim_group(
        &self,
        group_id: impl Into<String>,
        body: models::ScimV2PatchRequest,
    ) -> ScimRequest<PatchScimGroup> {
        let mut call = rt::Call::new(&self.client, &PATCH_SCIM_GROUP)
            .path(&group_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/resourcetypes`
    #[inline]
    pub fn get_scim_resourcetypes(&self) -> ScimRequest<GetScimResourcetypes> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_RESOURCETYPES))
    }
    /// `GET /api/v2/scim/resourcetypes/{resourceType}`
    ///
    /// Arguments:
    /// - `resource_type`
    #[inline]
    pub fn get_scim_resourcetype(
        &self,
        resource_type: impl Into<String>,
    ) -> ScimRequest<GetScimResourcetype> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_RESOURCETYPE)
                .path(&resource_type.into()),
        )
    }
    /// `GET /api/v2/scim/schemas`
    ///
    /// Optional, set on the request:
    /// - `filter`
    #[inline]
    pub fn get_scim_schemas(&self) -> ScimRequest<GetScimSchemas> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_SCHEMAS))
    }
    /// `GET /api/v2/scim/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_scim_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ScimRequest<GetScimSchema> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_SCHEMA).path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/scim/serviceproviderconfig`
    ///
    /// Optional, set on the request:
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_serviceproviderconfig(
        &self,
    ) -> ScimRequest<GetScimServiceproviderconfig> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_SERVICEPROVIDERCONFIG))
    }
    /// `GET /api/v2/scim/users`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `count`
    /// - `excluded_attributes`
    /// - `filter`
    /// - `start_index`
    #[inline]
    pub fn get_scim_users(&self) -> ScimRequest<GetScimUsers> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_USERS))
    }
    /// `POST /api/v2/scim/users`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_scim_users(
        &self,
        body: models::ScimV2CreateUser,
    ) -> ScimRequest<PostScimUsers> {
        let mut call = rt::Call::new(&self.client, &POST_SCIM_USERS);
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `excluded_attributes`
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_user(&self, user_id: impl Into<String>) -> ScimRequest<GetScimUser> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_USER).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/scim/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn put_scim_user(
        &self,
        user_id: impl Into<String>,
        body: models::ScimV2User,
    ) -> ScimRequest<PutScimUser> {
        let mut call = rt::Call::new(&self.client, &PUT_SCIM_USER).path(&user_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `DELETE /api/v2/scim/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn delete_scim_user(
        &self,
        user_id: impl Into<String>,
    ) -> ScimRequest<DeleteScimUser> {
        ScimRequest::new(
            rt::Call::new(&self.client, &DELETE_SCIM_USER).path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/scim/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn patch_scim_user(
        &self,
        user_id: impl Into<String>,
        body: models::ScimV2PatchRequest,
    ) -> ScimRequest<PatchScimUser> {
        let mut call = rt::Call::new(&self.client, &PATCH_SCIM_USER)
            .path(&user_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/v2/groups`
    ///
    /// Arguments:
    /// - `filter`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `count`
    /// - `excluded_attributes`
    /// - `start_index`
    #[inline]
    pub fn get_scim_v2_groups(
        &self,
        filter: impl Into<String>,
    ) -> ScimRequest<GetScimV2Groups> {
        let mut call = rt::Call::new(&self.client, &GET_SCIM_V2_GROUPS);
        call.query("filter", filter.into());
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `excluded_attributes`
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_v2_group(
        &self,
        group_id: impl Into<String>,
    ) -> ScimRequest<GetScimV2Group> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_V2_GROUP).path(&group_id.into()),
        )
    }
    /// `PUT /api/v2/scim/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn put_scim_v2_group(
        &self,
        group_id: impl Into<String>,
        body: models::ScimV2Group,
    ) -> ScimRequest<PutScimV2Group> {
        let mut call = rt::Call::new(&self.client, &PUT_SCIM_V2_GROUP)
            .path(&group_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `PATCH /api/v2/scim/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn patch_scim_v2_group(
        &self,
        group_id: impl Into<String>,
        body: models::ScimV2PatchRequest,
    ) -> ScimRequest<PatchScimV2Group> {
        let mut call = rt::Call::new(&self.client, &PATCH_SCIM_V2_GROUP)
            .path(&group_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/v2/resourcetypes`
    #[inline]
    pub fn get_scim_v2_resourcetypes(&self) -> ScimRequest<GetScimV2Resourcetypes> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_V2_RESOURCETYPES))
    }
    /// `GET /api/v2/scim/v2/resourcetypes/{resourceType}`
    ///
    /// Arguments:
    /// - `resource_type`
    #[inline]
    pub fn get_scim_v2_resourcetype(
        &self,
        resource_type: impl Into<String>,
    ) -> ScimRequest<GetScimV2Resourcetype> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_V2_RESOURCETYPE)
                .path(&resource_type.into()),
        )
    }
    /// `GET /api/v2/scim/v2/schemas`
    ///
    /// Optional, set on the request:
    /// - `filter`
    #[inline]
    pub fn get_scim_v2_schemas(&self) -> ScimRequest<GetScimV2Schemas> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_V2_SCHEMAS))
    }
    /// `GET /api/v2/scim/v2/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_scim_v2_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ScimRequest<GetScimV2Schema> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_V2_SCHEMA).path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/scim/v2/serviceproviderconfig`
    ///
    /// Optional, set on the request:
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_v2_serviceproviderconfig(
        &self,
    ) -> ScimRequest<GetScimV2Serviceproviderconfig> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_V2_SERVICEPROVIDERCONFIG))
    }
    /// `GET /api/v2/scim/v2/users`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `count`
    /// - `excluded_attributes`
    /// - `filter`
    /// - `start_index`
    #[inline]
    pub fn get_scim_v2_users(&self) -> ScimRequest<GetScimV2Users> {
        ScimRequest::new(rt::Call::new(&self.client, &GET_SCIM_V2_USERS))
    }
    /// `POST /api/v2/scim/v2/users`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_scim_v2_users(
        &self,
        body: models::ScimV2CreateUser,
    ) -> ScimRequest<PostScimV2Users> {
        let mut call = rt::Call::new(&self.client, &POST_SCIM_V2_USERS);
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `GET /api/v2/scim/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `attributes`
    /// - `excluded_attributes`
    /// - `if_none_match`
    #[inline]
    pub fn get_scim_v2_user(
        &self,
        user_id: impl Into<String>,
    ) -> ScimRequest<GetScimV2User> {
        ScimRequest::new(
            rt::Call::new(&self.client, &GET_SCIM_V2_USER).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/scim/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn put_scim_v2_user(
        &self,
        user_id: impl Into<String>,
        body: models::ScimV2User,
    ) -> ScimRequest<PutScimV2User> {
        let mut call = rt::Call::new(&self.client, &PUT_SCIM_V2_USER)
            .path(&user_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
    /// `DELETE /api/v2/scim/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn delete_scim_v2_user(
        &self,
        user_id: impl Into<String>,
    ) -> ScimRequest<DeleteScimV2User> {
        ScimRequest::new(
            rt::Call::new(&self.client, &DELETE_SCIM_V2_USER).path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/scim/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `if_match`
    #[inline]
    pub fn patch_scim_v2_user(
        &self,
        user_id: impl Into<String>,
        body: models::ScimV2PatchRequest,
    ) -> ScimRequest<PatchScimV2User> {
        let mut call = rt::Call::new(&self.client, &PATCH_SCIM_V2_USER)
            .path(&user_id.into());
        call.body_json(&body);
        ScimRequest::new(call)
    }
}
/// A request of [`ScimApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ScimRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ScimRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ScimRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for ScimRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ScimRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_SCIM_GROUPS: rt::Operation = rt::Operation::new(
        "getScimGroups",
        rt::Method::Get,
        &["/api/v2/scim/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_groups`.
#[derive(Debug)]
pub enum GetScimGroups {}
impl rt::Endpoint for GetScimGroups {
    type Answer = models::ScimGroupListResponse;
}
impl ScimRequest<GetScimGroups> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `count`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.call.query("count", value.to_string());
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
        self
    }
    /// Sets `startIndex`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn start_index(mut self, value: i64) -> Self {
        self.call.query("startIndex", value.to_string());
        self
    }
}
static GET_SCIM_GROUP: rt::Operation = rt::Operation::new(
        "getScimGroup",
        rt::Method::Get,
        &["/api/v2/scim/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_group`.
#[derive(Debug)]
pub enum GetScimGroup {}
impl rt::Endpoint for GetScimGroup {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<GetScimGroup> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static PUT_SCIM_GROUP: rt::Operation = rt::Operation::new(
        "putScimGroup",
        rt::Method::Put,
        &["/api/v2/scim/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_scim_group`.
#[derive(Debug)]
pub enum PutScimGroup {}
impl rt::Endpoint for PutScimGroup {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<PutScimGroup> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static PATCH_SCIM_GROUP: rt::Operation = rt::Operation::new(
        "patchScimGroup",
        rt::Method::Patch,
        &["/api/v2/scim/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_scim_group`.
#[derive(Debug)]
pub enum PatchScimGroup {}
impl rt::Endpoint for PatchScimGroup {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<PatchScimGroup> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static GET_SCIM_RESOURCETYPES: rt::Operation = rt::Operation::new(
        "getScimResourcetypes",
        rt::Method::Get,
        &["/api/v2/scim/resourcetypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_resourcetypes`.
#[derive(Debug)]
pub enum GetScimResourcetypes {}
impl rt::Endpoint for GetScimResourcetypes {
    type Answer = models::ScimConfigResourceTypesListResponse;
}
static GET_SCIM_RESOURCETYPE: rt::Operation = rt::Operation::new(
        "getScimResourcetype",
        rt::Method::Get,
        &["/api/v2/scim/resourcetypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_resourcetype`.
#[derive(Debug)]
pub enum GetScimResourcetype {}
impl rt::Endpoint for GetScimResourcetype {
    type Answer = models::ScimConfigResourceType;
}
static GET_SCIM_SCHEMAS: rt::Operation = rt::Operation::new(
        "getScimSchemas",
        rt::Method::Get,
        &["/api/v2/scim/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_schemas`.
#[derive(Debug)]
pub enum GetScimSchemas {}
impl rt::Endpoint for GetScimSchemas {
    type Answer = models::ScimV2SchemaListResponse;
}
impl ScimRequest<GetScimSchemas> {
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
        self
    }
}
static GET_SCIM_SCHEMA: rt::Operation = rt::Operation::new(
        "getScimSchema",
        rt::Method::Get,
        &["/api/v2/scim/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_schema`.
#[derive(Debug)]
pub enum GetScimSchema {}
impl rt::Endpoint for GetScimSchema {
    type Answer = models::ScimV2SchemaDefinition;
}
static GET_SCIM_SERVICEPROVIDERCONFIG: rt::Operation = rt::Operation::new(
        "getScimServiceproviderconfig",
        rt::Method::Get,
        &["/api/v2/scim/serviceproviderconfig"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_serviceproviderconfig`.
#[derive(Debug)]
pub enum GetScimServiceproviderconfig {}
impl rt::Endpoint for GetScimServiceproviderconfig {
    type Answer = models::ScimServiceProviderConfig;
}
impl ScimRequest<GetScimServiceproviderconfig> {
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static GET_SCIM_USERS: rt::Operation = rt::Operation::new(
        "getScimUsers",
        rt::Method::Get,
        &["/api/v2/scim/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_users`.
#[derive(Debug)]
pub enum GetScimUsers {}
impl rt::Endpoint for GetScimUsers {
    type Answer = models::ScimUserListResponse;
}
impl ScimRequest<GetScimUsers> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `count`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.call.query("count", value.to_string());
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
        self
    }
    /// Sets `startIndex`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn start_index(mut self, value: i64) -> Self {
        self.call.query("startIndex", value.to_string());
        self
    }
}
static POST_SCIM_USERS: rt::Operation = rt::Operation::new(
        "postScimUsers",
        rt::Method::Post,
        &["/api/v2/scim/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_scim_users`.
#[derive(Debug)]
pub enum PostScimUsers {}
impl rt::Endpoint for PostScimUsers {
    type Answer = models::ScimV2User;
}
static GET_SCIM_USER: rt::Operation = rt::Operation::new(
        "getScimUser",
        rt::Method::Get,
        &["/api/v2/scim/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_user`.
#[derive(Debug)]
pub enum GetScimUser {}
impl rt::Endpoint for GetScimUser {
    type Answer = models::ScimV2User;
}
impl ScimRequest<GetScimUser> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static PUT_SCIM_USER: rt::Operation = rt::Operation::new(
        "putScimUser",
        rt::Method::Put,
        &["/api/v2/scim/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_scim_user`.
#[derive(Debug)]
pub enum PutScimUser {}
impl rt::Endpoint for PutScimUser {
    type Answer = models::ScimV2User;
}
impl ScimRequest<PutScimUser> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static DELETE_SCIM_USER: rt::Operation = rt::Operation::new(
        "deleteScimUser",
        rt::Method::Delete,
        &["/api/v2/scim/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_scim_user`.
#[derive(Debug)]
pub enum DeleteScimUser {}
impl rt::Endpoint for DeleteScimUser {
    type Answer = rt::Value;
}
impl ScimRequest<DeleteScimUser> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static PATCH_SCIM_USER: rt::Operation = rt::Operation::new(
        "patchScimUser",
        rt::Method::Patch,
        &["/api/v2/scim/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_scim_user`.
#[derive(Debug)]
pub enum PatchScimUser {}
impl rt::Endpoint for PatchScimUser {
    type Answer = models::ScimV2User;
}
impl ScimRequest<PatchScimUser> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static GET_SCIM_V2_GROUPS: rt::Operation = rt::Operation::new(
        "getScimV2Groups",
        rt::Method::Get,
        &["/api/v2/scim/v2/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_groups`.
#[derive(Debug)]
pub enum GetScimV2Groups {}
impl rt::Endpoint for GetScimV2Groups {
    type Answer = models::ScimGroupListResponse;
}
impl ScimRequest<GetScimV2Groups> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `count`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.call.query("count", value.to_string());
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `startIndex`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn start_index(mut self, value: i64) -> Self {
        self.call.query("startIndex", value.to_string());
        self
    }
}
static GET_SCIM_V2_GROUP: rt::Operation = rt::Operation::new(
        "getScimV2Group",
        rt::Method::Get,
        &["/api/v2/scim/v2/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_group`.
#[derive(Debug)]
pub enum GetScimV2Group {}
impl rt::Endpoint for GetScimV2Group {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<GetScimV2Group> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static PUT_SCIM_V2_GROUP: rt::Operation = rt::Operation::new(
        "putScimV2Group",
        rt::Method::Put,
        &["/api/v2/scim/v2/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_scim_v2_group`.
#[derive(Debug)]
pub enum PutScimV2Group {}
impl rt::Endpoint for PutScimV2Group {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<PutScimV2Group> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static PATCH_SCIM_V2_GROUP: rt::Operation = rt::Operation::new(
        "patchScimV2Group",
        rt::Method::Patch,
        &["/api/v2/scim/v2/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_scim_v2_group`.
#[derive(Debug)]
pub enum PatchScimV2Group {}
impl rt::Endpoint for PatchScimV2Group {
    type Answer = models::ScimV2Group;
}
impl ScimRequest<PatchScimV2Group> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static GET_SCIM_V2_RESOURCETYPES: rt::Operation = rt::Operation::new(
        "getScimV2Resourcetypes",
        rt::Method::Get,
        &["/api/v2/scim/v2/resourcetypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_resourcetypes`.
#[derive(Debug)]
pub enum GetScimV2Resourcetypes {}
impl rt::Endpoint for GetScimV2Resourcetypes {
    type Answer = models::ScimConfigResourceTypesListResponse;
}
static GET_SCIM_V2_RESOURCETYPE: rt::Operation = rt::Operation::new(
        "getScimV2Resourcetype",
        rt::Method::Get,
        &["/api/v2/scim/v2/resourcetypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_resourcetype`.
#[derive(Debug)]
pub enum GetScimV2Resourcetype {}
impl rt::Endpoint for GetScimV2Resourcetype {
    type Answer = models::ScimConfigResourceType;
}
static GET_SCIM_V2_SCHEMAS: rt::Operation = rt::Operation::new(
        "getScimV2Schemas",
        rt::Method::Get,
        &["/api/v2/scim/v2/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_schemas`.
#[derive(Debug)]
pub enum GetScimV2Schemas {}
impl rt::Endpoint for GetScimV2Schemas {
    type Answer = models::ScimV2SchemaListResponse;
}
impl ScimRequest<GetScimV2Schemas> {
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
        self
    }
}
static GET_SCIM_V2_SCHEMA: rt::Operation = rt::Operation::new(
        "getScimV2Schema",
        rt::Method::Get,
        &["/api/v2/scim/v2/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_schema`.
#[derive(Debug)]
pub enum GetScimV2Schema {}
impl rt::Endpoint for GetScimV2Schema {
    type Answer = models::ScimV2SchemaDefinition;
}
static GET_SCIM_V2_SERVICEPROVIDERCONFIG: rt::Operation = rt::Operation::new(
        "getScimV2Serviceproviderconfig",
        rt::Method::Get,
        &["/api/v2/scim/v2/serviceproviderconfig"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_serviceproviderconfig`.
#[derive(Debug)]
pub enum GetScimV2Serviceproviderconfig {}
impl rt::Endpoint for GetScimV2Serviceproviderconfig {
    type Answer = models::ScimServiceProviderConfig;
}
impl ScimRequest<GetScimV2Serviceproviderconfig> {
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static GET_SCIM_V2_USERS: rt::Operation = rt::Operation::new(
        "getScimV2Users",
        rt::Method::Get,
        &["/api/v2/scim/v2/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_users`.
#[derive(Debug)]
pub enum GetScimV2Users {}
impl rt::Endpoint for GetScimV2Users {
    type Answer = models::ScimUserListResponse;
}
impl ScimRequest<GetScimV2Users> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `count`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn count(mut self, value: i64) -> Self {
        self.call.query("count", value.to_string());
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
        self
    }
    /// Sets `startIndex`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn start_index(mut self, value: i64) -> Self {
        self.call.query("startIndex", value.to_string());
        self
    }
}
static POST_SCIM_V2_USERS: rt::Operation = rt::Operation::new(
        "postScimV2Users",
        rt::Method::Post,
        &["/api/v2/scim/v2/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_scim_v2_users`.
#[derive(Debug)]
pub enum PostScimV2Users {}
impl rt::Endpoint for PostScimV2Users {
    type Answer = models::ScimV2User;
}
static GET_SCIM_V2_USER: rt::Operation = rt::Operation::new(
        "getScimV2User",
        rt::Method::Get,
        &["/api/v2/scim/v2/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_scim_v2_user`.
#[derive(Debug)]
pub enum GetScimV2User {}
impl rt::Endpoint for GetScimV2User {
    type Answer = models::ScimV2User;
}
impl ScimRequest<GetScimV2User> {
    /// Sets `attributes`.
    #[inline]
    pub fn attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "attributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `excludedAttributes`.
    #[inline]
    pub fn excluded_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "excludedAttributes",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Csv,
            );
        self
    }
    /// Sets `If-None-Match`.
    #[inline]
    pub fn if_none_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-None-Match", value.into());
        self
    }
}
static PUT_SCIM_V2_USER: rt::Operation = rt::Operation::new(
        "putScimV2User",
        rt::Method::Put,
        &["/api/v2/scim/v2/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_scim_v2_user`.
#[derive(Debug)]
pub enum PutScimV2User {}
impl rt::Endpoint for PutScimV2User {
    type Answer = models::ScimV2User;
}
impl ScimRequest<PutScimV2User> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static DELETE_SCIM_V2_USER: rt::Operation = rt::Operation::new(
        "deleteScimV2User",
        rt::Method::Delete,
        &["/api/v2/scim/v2/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_scim_v2_user`.
#[derive(Debug)]
pub enum DeleteScimV2User {}
impl rt::Endpoint for DeleteScimV2User {
    type Answer = rt::Value;
}
impl ScimRequest<DeleteScimV2User> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
static PATCH_SCIM_V2_USER: rt::Operation = rt::Operation::new(
        "patchScimV2User",
        rt::Method::Patch,
        &["/api/v2/scim/v2/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_scim_v2_user`.
#[derive(Debug)]
pub enum PatchScimV2User {}
impl rt::Endpoint for PatchScimV2User {
    type Answer = models::ScimV2User;
}
impl ScimRequest<PatchScimV2User> {
    /// Sets `If-Match`.
    #[inline]
    pub fn if_match(mut self, value: impl Into<String>) -> Self {
        self.call.header("If-Match", value.into());
        self
    }
}
