// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Groups.
#[derive(Clone, Debug)]
pub struct GroupsApi {
    client: rt::Client,
}
impl GroupsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/fieldconfig`
    ///
    /// Arguments:
    /// - `r#type`
    #[deprecated]
    #[inline]
    pub fn get_fieldconfig(
        &self,
        r#type: impl Into<String>,
    ) -> GroupsRequest<GetFieldconfig> {
        let mut call = rt::Call::new(&self.client, &GET_FIELDCONFIG);
        call.query("type", r#type.into());
        GroupsRequest::new(call)
    }
    /// `GET /api/v2/groups`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `jabber_id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_groups(&self) -> GroupsRequest<GetGroups> {
        GroupsRequest::new(rt::Call::new(&self.client, &GET_GROUPS))
    }
    /// `POST /api/v2/groups`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_groups(&self, body: models::GroupCreate) -> GroupsRequest<PostGroups> {
        let mut call = rt::Call::new(&self.client, &POST_GROUPS);
        call.body_json(&body);
        GroupsRequest::new(call)
    }
    /// `POST /api/v2/groups/dynamicsettings/preview`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_groups_dynamicsettings_preview(
        &self,
        body: models::DynamicGroupQuery,
    ) -> GroupsRequest<PostGroupsDynamicsettingsPreview> {
        let mut call = rt::Call::new(&self.client, &POST_GROUPS_DYNAMICSETTINGS_PREVIEW);
        call.body_json(&body);
        GroupsRequest::new(call)
    }
    /// `GET /api/v2/groups/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_groups_search(
        &self,
        q64: impl Into<String>,
    ) -> GroupsRequest<GetGroupsSearch> {
        let mut call = rt::Call::new(&self.client, &GET_GROUPS_SEARCH);
        call.query("q64", q64.into());
        GroupsRequest::new(call)
    }
    /// `POST /api/v2/groups/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_groups_search(
        &self,
        body: models::GroupSearchRequest,
    ) -> GroupsRequest<PostGroupsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_GROUPS_SEARCH);
        call.body_json(&body);
        GroupsRequest::new(call)
    }
    /// `GET /api/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_group(&self, group_id: impl Into<String>) -> GroupsRequest<GetGroup> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP).path(&group_id.into()),
        )
    }
    /// `PUT /api/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_group(&self, group_id: impl Into<String>) -> GroupsRequest<PutGroup> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &PUT_GROUP).path(&group_id.into()),
        )
    }
    /// `DELETE /api/v2/groups/{groupId}`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn delete_group(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<DeleteGroup> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &DELETE_GROUP).path(&group_id.into()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/dynamicsettings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_group_dynamicsettings(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<GetGroupDynamicsettings> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_DYNAMICSETTINGS)
                .path(&group_id.into()),
        )
    }
    /// `PUT /api/v2/groups/{groupId}/dynamicsettings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    #[inline]
    pub fn put_group_dynamicsettings(
        &self,
        group_id: impl Into<String>,
        body: models::DynamicGroupQuery,
    ) -> GroupsRequest<PutGroupDynamicsettings> {
        let mut call = rt::Call::new(&self.client, &PUT_GROUP_DYNAMICSETTINGS)
            .path(&group_id.into());
        call.body_json(&body);
        GroupsRequest::new(call)
    }
    /// `DELETE /api/v2/groups/{groupId}/dynamicsettings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn delete_group_dynamicsettings(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<DeleteGroupDynamicsettings> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &DELETE_GROUP_DYNAMICSETTINGS)
                .path(&group_id.into()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/individuals`
    ///
    /// Arguments:
    /// - `group_id`
    #[inline]
    pub fn get_group_individuals(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<GetGroupIndividuals> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_INDIVIDUALS).path(&group_id.into()),
        )
    }
    /// `GET /api/v2/groups/{groupId}/members`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_group_members(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<GetGroupMembers> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_MEMBERS).path(&group_id.into()),
        )
    }
    /// `POST /api/v2/groups/{groupId}/members`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `body`
    #[inline]
    pub fn post_group_members(
        &self,
        group_id: impl Into<String>,
        body: models::GroupMembersUpdate,
    ) -> GroupsRequest<PostGroupMembers> {
        let mut call = rt::Call::new(&self.client, &POST_GROUP_MEMBERS)
            .path(&group_id.into());
        call.body_json(&body);
        GroupsRequest::new(call)
    }
    /// `DELETE /api/v2/groups/{groupId}/members`
    ///
    /// Arguments:
    /// - `group_id`
    /// - `ids`
    #[inline]
    pub fn delete_group_members(
        &self,
        group_id: impl Into<String>,
        ids: impl Into<String>,
    ) -> GroupsRequest<DeleteGroupMembers> {
        let mut call = rt::Call::new(&self.client, &DELETE_GROUP_MEMBERS)
            .path(&group_id.into());
        call.query("ids", ids.into());
        GroupsRequest::new(call)
    }
    /// `GET /api/v2/groups/{groupId}/profile`
    ///
    /// Arguments:
    /// - `group_id`
    ///
    /// Optional, set on the request:
    /// - `fields`
    #[deprecated]
    #[inline]
    pub fn get_group_profile(
        &self,
        group_id: impl Into<String>,
    ) -> GroupsRequest<GetGroupProfile> {
        GroupsRequest::new(
            rt::Call::new(&self.client, &GET_GROUP_PROFILE).path(&group_id.into()),
        )
    }
    /// `GET /api/v2/profiles/groups`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `jabber_id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_profiles_groups(&self) -> GroupsRequest<GetProfilesGroups> {
        GroupsRequest::new(rt::Call::new(&self.client, &GET_PROFILES_GROUPS))
    }
}
/// A request of [`GroupsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `GroupsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct GroupsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> GroupsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for GroupsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for GroupsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_FIELDCONFIG: rt::Operation = rt::Operation::new(
        "getFieldconfig",
        rt::Method::Get,
        &["/api/v2/fieldconfig"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fieldconfig`.
#[derive(Debug)]
pub enum GetFieldconfig {}
impl rt::Endpoint for GetFieldconfig {
    type Answer = models::FieldConfig;
}
static GET_GROUPS: rt::Operation = rt::Operation::new(
        "getGroups",
        rt::Method::Get,
        &["/api/v2/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_groups`.
#[derive(Debug)]
pub enum GetGroups {}
impl rt::Endpoint for GetGroups {
    type Answer = models::GroupEntityListing;
}
impl GroupsRequest<GetGroups> {
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
    /// Sets `jabberId`.
    #[inline]
    pub fn jabber_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "jabberId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_GROUPS: rt::Operation = rt::Operation::new(
        "postGroups",
        rt::Method::Post,
        &["/api/v2/groups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_groups`.
#[derive(Debug)]
pub enum PostGroups {}
impl rt::Endpoint for PostGroups {
    type Answer = models::Group;
}
static POST_GROUPS_DYNAMICSETTINGS_PREVIEW: rt::Operation = rt::Operation::new(
        "postGroupsDynamicsettingsPreview",
        rt::Method::Post,
        &["/api/v2/groups/dynamicsettings/preview"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_groups_dynamicsettings_preview`.
#[derive(Debug)]
pub enum PostGroupsDynamicsettingsPreview {}
impl rt::Endpoint for PostGroupsDynamicsettingsPreview {
    type Answer = models::DynamicGroupQueryPreview;
}
static GET_GROUPS_SEARCH: rt::Operation = rt::Operation::new(
        "getGroupsSearch",
        rt::Method::Get,
        &["/api/v2/groups/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_groups_search`.
#[derive(Debug)]
pub enum GetGroupsSearch {}
impl rt::Endpoint for GetGroupsSearch {
    type Answer = models::GroupsSearchResponse;
}
impl GroupsRequest<GetGroupsSearch> {
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
static POST_GROUPS_SEARCH: rt::Operation = rt::Operation::new(
        "postGroupsSearch",
        rt::Method::Post,
        &["/api/v2/groups/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_groups_search`.
#[derive(Debug)]
pub enum PostGroupsSearch {}
impl rt::Endpoint for PostGroupsSearch {
    type Answer = models::GroupsSearchResponse;
}
static GET_GROUP: rt::Operation = rt::Operation::new(
        "getGroup",
        rt::Method::Get,
        &["/api/v2/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group`.
#[derive(Debug)]
pub enum GetGroup {}
impl rt::Endpoint for GetGroup {
    type Answer = models::Group;
}
static PUT_GROUP: rt::Operation = rt::Operation::new(
        "putGroup",
        rt::Method::Put,
        &["/api/v2/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_group`.
#[derive(Debug)]
pub enum PutGroup {}
impl rt::Endpoint for PutGroup {
    type Answer = models::Group;
}
impl GroupsRequest<PutGroup> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::GroupUpdate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_GROUP: rt::Operation = rt::Operation::new(
        "deleteGroup",
        rt::Method::Delete,
        &["/api/v2/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_group`.
#[derive(Debug)]
pub enum DeleteGroup {}
impl rt::Endpoint for DeleteGroup {
    type Answer = ();
}
static GET_GROUP_DYNAMICSETTINGS: rt::Operation = rt::Operation::new(
        "getGroupDynamicsettings",
        rt::Method::Get,
        &["/api/v2/groups/", "/dynamicsettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_dynamicsettings`.
#[derive(Debug)]
pub enum GetGroupDynamicsettings {}
impl rt::Endpoint for GetGroupDynamicsettings {
    type Answer = models::DynamicGroupDefinition;
}
static PUT_GROUP_DYNAMICSETTINGS: rt::Operation = rt::Operation::new(
        "putGroupDynamicsettings",
        rt::Method::Put,
        &["/api/v2/groups/", "/dynamicsettings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_group_dynamicsettings`.
#[derive(Debug)]
pub enum PutGroupDynamicsettings {}
impl rt::Endpoint for PutGroupDynamicsettings {
    type Answer = ();
}
static DELETE_GROUP_DYNAMICSETTINGS: rt::Operation = rt::Operation::new(
        "deleteGroupDynamicsettings",
        rt::Method::Delete,
        &["/api/v2/groups/", "/dynamicsettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_group_dynamicsettings`.
#[derive(Debug)]
pub enum DeleteGroupDynamicsettings {}
impl rt::Endpoint for DeleteGroupDynamicsettings {
    type Answer = ();
}
static GET_GROUP_INDIVIDUALS: rt::Operation = rt::Operation::new(
        "getGroupIndividuals",
        rt::Method::Get,
        &["/api/v2/groups/", "/individuals"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_individuals`.
#[derive(Debug)]
pub enum GetGroupIndividuals {}
impl rt::Endpoint for GetGroupIndividuals {
    type Answer = models::UserEntityListing;
}
static GET_GROUP_MEMBERS: rt::Operation = rt::Operation::new(
        "getGroupMembers",
        rt::Method::Get,
        &["/api/v2/groups/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_members`.
#[derive(Debug)]
pub enum GetGroupMembers {}
impl rt::Endpoint for GetGroupMembers {
    type Answer = models::UserEntityListing;
}
impl GroupsRequest<GetGroupMembers> {
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_GROUP_MEMBERS: rt::Operation = rt::Operation::new(
        "postGroupMembers",
        rt::Method::Post,
        &["/api/v2/groups/", "/members"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_group_members`.
#[derive(Debug)]
pub enum PostGroupMembers {}
impl rt::Endpoint for PostGroupMembers {
    type Answer = rt::Value;
}
static DELETE_GROUP_MEMBERS: rt::Operation = rt::Operation::new(
        "deleteGroupMembers",
        rt::Method::Delete,
        &["/api/v2/groups/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_group_members`.
#[derive(Debug)]
pub enum DeleteGroupMembers {}
impl rt::Endpoint for DeleteGroupMembers {
    type Answer = rt::Value;
}
static GET_GROUP_PROFILE: rt::Operation = rt::Operation::new(
        "getGroupProfile",
        rt::Method::Get,
        &["/api/v2/groups/", "/profile"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_group_profile`.
#[derive(Debug)]
pub enum GetGroupProfile {}
impl rt::Endpoint for GetGroupProfile {
    type Answer = models::GroupProfile;
}
impl GroupsRequest<GetGroupProfile> {
    /// Sets `fields`.
    #[inline]
    pub fn fields(mut self, value: impl Into<String>) -> Self {
        self.call.query("fields", value.into());
        self
    }
}
static GET_PROFILES_GROUPS: rt::Operation = rt::Operation::new(
        "getProfilesGroups",
        rt::Method::Get,
        &["/api/v2/profiles/groups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_profiles_groups`.
#[derive(Debug)]
pub enum GetProfilesGroups {}
impl rt::Endpoint for GetProfilesGroups {
    type Answer = models::GroupProfileEntityListing;
}
impl GroupsRequest<GetProfilesGroups> {
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
    /// Sets `jabberId`.
    #[inline]
    pub fn jabber_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "jabberId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
