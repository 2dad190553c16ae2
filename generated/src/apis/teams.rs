// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Teams.
#[derive(Clone, Debug)]
pub struct TeamsApi {
    client: rt::Client,
}
impl TeamsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/teams/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_teams_activity_query(
        &self,
        body: models::TeamActivityQuery,
    ) -> TeamsRequest<PostAnalyticsTeamsActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_TEAMS_ACTIVITY_QUERY);
        call.body_json(&body);
        TeamsRequest::new(call)
    }
    /// `GET /api/v2/teams`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_teams(&self) -> TeamsRequest<GetTeams> {
        TeamsRequest::new(rt::Call::new(&self.client, &GET_TEAMS))
    }
    /// `POST /api/v2/teams`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_teams(&self, body: models::Team) -> TeamsRequest<PostTeams> {
        let mut call = rt::Call::new(&self.client, &POST_TEAMS);
        call.body_json(&body);
        TeamsRequest::new(call)
    }
    /// `POST /api/v2/teams/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_teams_search(
        &self,
        body: models::TeamSearchRequest,
    ) -> TeamsRequest<PostTeamsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_TEAMS_SEARCH);
        call.body_json(&body);
        TeamsRequest::new(call)
    }
    /// `GET /api/v2/teams/{teamId}`
    ///
    /// Arguments:
    /// - `team_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_team(&self, team_id: impl Into<String>) -> TeamsRequest<GetTeam> {
        TeamsRequest::new(rt::Call::new(&self.client, &GET_TEAM).path(&team_id.into()))
    }
    /// `DELETE /api/v2/teams/{teamId}`
    ///
    /// Arguments:
    /// - `team_id`
    #[inline]
    pub fn delete_team(&self, team_id: impl Into<String>) -> TeamsRequest<DeleteTeam> {
        TeamsRequest::new(
            rt::Call::new(&self.client, &DELETE_TEAM).path(&team_id.into()),
        )
    }
    /// `PATCH /api/v2/teams/{teamId}`
    ///
    /// Arguments:
    /// - `team_id`
    /// - `body`
    #[inline]
    pub fn patch_team(
        &self,
        team_id: impl Into<String>,
        body: models::Team,
    ) -> TeamsRequest<PatchTeam> {
        let mut call = rt::Call::new(&self.client, &PATCH_TEAM).path(&team_id.into());
        call.body_json(&body);
        TeamsRequest::new(call)
    }
    /// `GET /api/v2/teams/{teamId}/members`
    ///
    /// Arguments:
    /// - `team_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_team_members(
        &self,
        team_id: impl Into<String>,
    ) -> TeamsRequest<GetTeamMembers> {
        TeamsRequest::new(
            rt::Call::new(&self.client, &GET_TEAM_MEMBERS).path(&team_id.into()),
        )
    }
    /// `POST /api/v2/teams/{teamId}/members`
    ///
    /// Arguments:
    /// - `team_id`
    /// - `body`
    #[inline]
    pub fn post_team_members(
        &self,
        team_id: impl Into<String>,
        body: models::TeamMembers,
    ) -> TeamsRequest<PostTeamMembers> {
        let mut call = rt::Call::new(&self.client, &POST_TEAM_MEMBERS)
            .path(&team_id.into());
        call.body_json(&body);
        TeamsRequest::new(call)
    }
    /// `DELETE /api/v2/teams/{teamId}/members`
    ///
    /// Arguments:
    /// - `team_id`
    /// - `id`
    #[inline]
    pub fn delete_team_members(
        &self,
        team_id: impl Into<String>,
        id: impl Into<String>,
    ) -> TeamsRequest<DeleteTeamMembers> {
        let mut call = rt::Call::new(&self.client, &DELETE_TEAM_MEMBERS)
            .path(&team_id.into());
        call.query("id", id.into());
        TeamsRequest::new(call)
    }
}
/// A request of [`TeamsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `TeamsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct TeamsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> TeamsRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for TeamsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for TeamsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_TEAMS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsTeamsActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/teams/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_teams_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsTeamsActivityQuery {}
impl rt::Endpoint for PostAnalyticsTeamsActivityQuery {
    type Answer = models::TeamActivityResponse;
}
impl TeamsRequest<PostAnalyticsTeamsActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_TEAMS: rt::Operation = rt::Operation::new(
        "getTeams",
        rt::Method::Get,
        &["/api/v2/teams"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_teams`.
#[derive(Debug)]
pub enum GetTeams {}
impl rt::Endpoint for GetTeams {
    type Answer = models::TeamEntityListing;
}
impl TeamsRequest<GetTeams> {
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
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static POST_TEAMS: rt::Operation = rt::Operation::new(
        "postTeams",
        rt::Method::Post,
        &["/api/v2/teams"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_teams`.
#[derive(Debug)]
pub enum PostTeams {}
impl rt::Endpoint for PostTeams {
    type Answer = models::Team;
}
static POST_TEAMS_SEARCH: rt::Operation = rt::Operation::new(
        "postTeamsSearch",
        rt::Method::Post,
        &["/api/v2/teams/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_teams_search`.
#[derive(Debug)]
pub enum PostTeamsSearch {}
impl rt::Endpoint for PostTeamsSearch {
    type Answer = models::TeamsSearchResponse;
}
static GET_TEAM: rt::Operation = rt::Operation::new(
        "getTeam",
        rt::Method::Get,
        &["/api/v2/teams/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_team`.
#[derive(Debug)]
pub enum GetTeam {}
impl rt::Endpoint for GetTeam {
    type Answer = models::Team;
}
impl TeamsRequest<GetTeam> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_TEAM: rt::Operation = rt::Operation::new(
        "deleteTeam",
        rt::Method::Delete,
        &["/api/v2/teams/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_team`.
#[derive(Debug)]
pub enum DeleteTeam {}
impl rt::Endpoint for DeleteTeam {
    type Answer = ();
}
static PATCH_TEAM: rt::Operation = rt::Operation::new(
        "patchTeam",
        rt::Method::Patch,
        &["/api/v2/teams/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_team`.
#[derive(Debug)]
pub enum PatchTeam {}
impl rt::Endpoint for PatchTeam {
    type Answer = models::Team;
}
static GET_TEAM_MEMBERS: rt::Operation = rt::Operation::new(
        "getTeamMembers",
        rt::Method::Get,
        &["/api/v2/teams/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_team_members`.
#[derive(Debug)]
pub enum GetTeamMembers {}
impl rt::Endpoint for GetTeamMembers {
    type Answer = models::TeamMemberEntityListing;
}
impl TeamsRequest<GetTeamMembers> {
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
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
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
static POST_TEAM_MEMBERS: rt::Operation = rt::Operation::new(
        "postTeamMembers",
        rt::Method::Post,
        &["/api/v2/teams/", "/members"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_team_members`.
#[derive(Debug)]
pub enum PostTeamMembers {}
impl rt::Endpoint for PostTeamMembers {
    type Answer = models::TeamMemberAddListingResponse;
}
static DELETE_TEAM_MEMBERS: rt::Operation = rt::Operation::new(
        "deleteTeamMembers",
        rt::Method::Delete,
        &["/api/v2/teams/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_team_members`.
#[derive(Debug)]
pub enum DeleteTeamMembers {}
impl rt::Endpoint for DeleteTeamMembers {
    type Answer = ();
}
