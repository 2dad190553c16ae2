// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Search.
#[derive(Clone, Debug)]
pub struct SearchApi {
    client: rt::Client,
}
impl SearchApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/conversations/customattributes/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_customattributes_search(
        &self,
        body: models::ConversationCustomAttributesSearchRequest,
    ) -> SearchRequest<PostConversationsCustomattributesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_CUSTOMATTRIBUTES_SEARCH,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/conversations/participants/attributes/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_conversations_participants_attributes_search(
        &self,
        body: models::ConversationParticipantSearchRequest,
    ) -> SearchRequest<PostConversationsParticipantsAttributesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/documentation/all/search`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_documentation_all_search(
        &self,
        body: models::DocumentationV2SearchRequest,
    ) -> SearchRequest<PostDocumentationAllSearch> {
        let mut call = rt::Call::new(&self.client, &POST_DOCUMENTATION_ALL_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/documentation/gkn/search`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `q64`
    #[inline]
    pub fn get_documentation_gkn_search(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetDocumentationGknSearch> {
        let mut call = rt::Call::new(&self.client, &GET_DOCUMENTATION_GKN_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/documentation/gkn/search`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_documentation_gkn_search(
        &self,
        body: models::GKNDocumentationSearchRequest,
    ) -> SearchRequest<PostDocumentationGknSearch> {
        let mut call = rt::Call::new(&self.client, &POST_DOCUMENTATION_GKN_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/documentation/search`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `q64`
    #[inline]
    pub fn get_documentation_search(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetDocumentationSearch> {
        let mut call = rt::Call::new(&self.client, &GET_DOCUMENTATION_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/documentation/search`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_documentation_search(
        &self,
        body: models::DocumentationSearchRequest,
    ) -> SearchRequest<PostDocumentationSearch> {
        let mut call = rt::Call::new(&self.client, &POST_DOCUMENTATION_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
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
    ) -> SearchRequest<GetGroupsSearch> {
        let mut call = rt::Call::new(&self.client, &GET_GROUPS_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/groups/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_groups_search(
        &self,
        body: models::GroupSearchRequest,
    ) -> SearchRequest<PostGroupsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_GROUPS_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/locations/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_locations_search(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetLocationsSearch> {
        let mut call = rt::Call::new(&self.client, &GET_LOCATIONS_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/locations/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_locations_search(
        &self,
        body: models::LocationSearchRequest,
    ) -> SearchRequest<PostLocationsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_LOCATIONS_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `profile`
    #[inline]
    pub fn get_search(&self, q64: impl Into<String>) -> SearchRequest<GetSearch> {
        let mut call = rt::Call::new(&self.client, &GET_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/search`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `profile`
    #[inline]
    pub fn post_search(&self, body: models::SearchRequest) -> SearchRequest<PostSearch> {
        let mut call = rt::Call::new(&self.client, &POST_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/search/suggest`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `profile`
    #[inline]
    pub fn get_search_suggest(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetSearchSuggest> {
        let mut call = rt::Call::new(&self.client, &GET_SEARCH_SUGGEST);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/search/suggest`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `profile`
    #[inline]
    pub fn post_search_suggest(
        &self,
        body: models::SuggestSearchRequest,
    ) -> SearchRequest<PostSearchSuggest> {
        let mut call = rt::Call::new(&self.client, &POST_SEARCH_SUGGEST);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/speechandtextanalytics/transcripts/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_speechandtextanalytics_transcripts_search(
        &self,
        body: models::TranscriptSearchRequest,
    ) -> SearchRequest<PostSpeechandtextanalyticsTranscriptsSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/teams/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_teams_search(
        &self,
        body: models::TeamSearchRequest,
    ) -> SearchRequest<PostTeamsSearch> {
        let mut call = rt::Call::new(&self.client, &POST_TEAMS_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/telephony/providers/edges/sites/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_telephony_providers_edges_sites_search(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetTelephonyProvidersEdgesSitesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH,
        );
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/telephony/providers/edges/sites/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_telephony_providers_edges_sites_search(
        &self,
        body: models::SiteSearchRequest,
    ) -> SearchRequest<PostTelephonyProvidersEdgesSitesSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `GET /api/v2/users/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `integration_presence_source`
    #[inline]
    pub fn get_users_search(
        &self,
        q64: impl Into<String>,
    ) -> SearchRequest<GetUsersSearch> {
        let mut call = rt::Call::new(&self.client, &GET_USERS_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/users/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search(
        &self,
        body: models::UserSearchRequest,
    ) -> SearchRequest<PostUsersSearch> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/users/search/conversation/target`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_conversation_target(
        &self,
        body: models::UserSearchRequest,
    ) -> SearchRequest<PostUsersSearchConversationTarget> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_SEARCH_CONVERSATION_TARGET,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/users/search/queuemembers/manage`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_queuemembers_manage(
        &self,
        body: models::UserSearchRequest,
    ) -> SearchRequest<PostUsersSearchQueuemembersManage> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE,
        );
        call.body_json(&body);
        SearchRequest::new(call)
    }
    /// `POST /api/v2/users/search/teams/assign`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_teams_assign(
        &self,
        body: models::UserSearchRequest,
    ) -> SearchRequest<PostUsersSearchTeamsAssign> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_SEARCH_TEAMS_ASSIGN);
        call.body_json(&body);
        SearchRequest::new(call)
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
    ) -> SearchRequest<GetVoicemailSearch> {
        let mut call = rt::Call::new(&self.client, &GET_VOICEMAIL_SEARCH);
        call.query("q64", q64.into());
        SearchRequest::new(call)
    }
    /// `POST /api/v2/voicemail/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_voicemail_search(
        &self,
        body: models::VoicemailSearchRequest,
    ) -> SearchRequest<PostVoicemailSearch> {
        let mut call = rt::Call::new(&self.client, &POST_VOICEMAIL_SEARCH);
        call.body_json(&body);
        SearchRequest::new(call)
    }
}
/// A request of [`SearchApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `SearchRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct SearchRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> SearchRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for SearchRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for SearchRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_CONVERSATIONS_CUSTOMATTRIBUTES_SEARCH: rt::Operation = rt::Operation::new(
        "postConversationsCustomattributesSearch",
        rt::Method::Post,
        &["/api/v2/conversations/customattributes/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_customattributes_search`.
#[derive(Debug)]
pub enum PostConversationsCustomattributesSearch {}
impl rt::Endpoint for PostConversationsCustomattributesSearch {
    type Answer = models::JsonSearchResponse;
}
static POST_CONVERSATIONS_PARTICIPANTS_ATTRIBUTES_SEARCH: rt::Operation = rt::Operation::new(
        "postConversationsParticipantsAttributesSearch",
        rt::Method::Post,
        &["/api/v2/conversations/participants/attributes/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_conversations_participants_attributes_search`.
#[derive(Debug)]
pub enum PostConversationsParticipantsAttributesSearch {}
impl rt::Endpoint for PostConversationsParticipantsAttributesSearch {
    type Answer = models::JsonCursorSearchResponse;
}
static POST_DOCUMENTATION_ALL_SEARCH: rt::Operation = rt::Operation::new(
        "postDocumentationAllSearch",
        rt::Method::Post,
        &["/api/v2/documentation/all/search"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_documentation_all_search`.
#[derive(Debug)]
pub enum PostDocumentationAllSearch {}
impl rt::Endpoint for PostDocumentationAllSearch {
    type Answer = models::JsonNodeSearchResponse;
}
static GET_DOCUMENTATION_GKN_SEARCH: rt::Operation = rt::Operation::new(
        "getDocumentationGknSearch",
        rt::Method::Get,
        &["/api/v2/documentation/gkn/search"],
    )
    .accept("application/json");
/// Marks the requests of `get_documentation_gkn_search`.
#[derive(Debug)]
pub enum GetDocumentationGknSearch {}
impl rt::Endpoint for GetDocumentationGknSearch {
    type Answer = models::GKNDocumentationSearchResponse;
}
static POST_DOCUMENTATION_GKN_SEARCH: rt::Operation = rt::Operation::new(
        "postDocumentationGknSearch",
        rt::Method::Post,
        &["/api/v2/documentation/gkn/search"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_documentation_gkn_search`.
#[derive(Debug)]
pub enum PostDocumentationGknSearch {}
impl rt::Endpoint for PostDocumentationGknSearch {
    type Answer = models::GKNDocumentationSearchResponse;
}
static GET_DOCUMENTATION_SEARCH: rt::Operation = rt::Operation::new(
        "getDocumentationSearch",
        rt::Method::Get,
        &["/api/v2/documentation/search"],
    )
    .accept("application/json");
/// Marks the requests of `get_documentation_search`.
#[derive(Debug)]
pub enum GetDocumentationSearch {}
impl rt::Endpoint for GetDocumentationSearch {
    type Answer = models::DocumentationSearchResponse;
}
static POST_DOCUMENTATION_SEARCH: rt::Operation = rt::Operation::new(
        "postDocumentationSearch",
        rt::Method::Post,
        &["/api/v2/documentation/search"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_documentation_search`.
#[derive(Debug)]
pub enum PostDocumentationSearch {}
impl rt::Endpoint for PostDocumentationSearch {
    type Answer = models::DocumentationSearchResponse;
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
impl SearchRequest<GetGroupsSearch> {
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
static GET_LOCATIONS_SEARCH: rt::Operation = rt::Operation::new(
        "getLocationsSearch",
        rt::Method::Get,
        &["/api/v2/locations/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_locations_search`.
#[derive(Debug)]
pub enum GetLocationsSearch {}
impl rt::Endpoint for GetLocationsSearch {
    type Answer = models::LocationsSearchResponse;
}
impl SearchRequest<GetLocationsSearch> {
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
static POST_LOCATIONS_SEARCH: rt::Operation = rt::Operation::new(
        "postLocationsSearch",
        rt::Method::Post,
        &["/api/v2/locations/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_locations_search`.
#[derive(Debug)]
pub enum PostLocationsSearch {}
impl rt::Endpoint for PostLocationsSearch {
    type Answer = models::LocationsSearchResponse;
}
static GET_SEARCH: rt::Operation = rt::Operation::new(
        "getSearch",
        rt::Method::Get,
        &["/api/v2/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_search`.
#[derive(Debug)]
pub enum GetSearch {}
impl rt::Endpoint for GetSearch {
    type Answer = models::JsonNodeSearchResponse;
}
impl SearchRequest<GetSearch> {
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
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static POST_SEARCH: rt::Operation = rt::Operation::new(
        "postSearch",
        rt::Method::Post,
        &["/api/v2/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_search`.
#[derive(Debug)]
pub enum PostSearch {}
impl rt::Endpoint for PostSearch {
    type Answer = models::JsonNodeSearchResponse;
}
impl SearchRequest<PostSearch> {
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static GET_SEARCH_SUGGEST: rt::Operation = rt::Operation::new(
        "getSearchSuggest",
        rt::Method::Get,
        &["/api/v2/search/suggest"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_search_suggest`.
#[derive(Debug)]
pub enum GetSearchSuggest {}
impl rt::Endpoint for GetSearchSuggest {
    type Answer = models::JsonNodeSearchResponse;
}
impl SearchRequest<GetSearchSuggest> {
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
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static POST_SEARCH_SUGGEST: rt::Operation = rt::Operation::new(
        "postSearchSuggest",
        rt::Method::Post,
        &["/api/v2/search/suggest"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_search_suggest`.
#[derive(Debug)]
pub enum PostSearchSuggest {}
impl rt::Endpoint for PostSearchSuggest {
    type Answer = models::JsonNodeSearchResponse;
}
impl SearchRequest<PostSearchSuggest> {
    /// Sets `profile`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn profile(mut self, value: bool) -> Self {
        self.call.query("profile", value.to_string());
        self
    }
}
static POST_SPEECHANDTEXTANALYTICS_TRANSCRIPTS_SEARCH: rt::Operation = rt::Operation::new(
        "postSpeechandtextanalyticsTranscriptsSearch",
        rt::Method::Post,
        &["/api/v2/speechandtextanalytics/transcripts/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_speechandtextanalytics_transcripts_search`.
#[derive(Debug)]
pub enum PostSpeechandtextanalyticsTranscriptsSearch {}
impl rt::Endpoint for PostSpeechandtextanalyticsTranscriptsSearch {
    type Answer = models::JsonSearchResponse;
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
static GET_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: rt::Operation = rt::Operation::new(
        "getTelephonyProvidersEdgesSitesSearch",
        rt::Method::Get,
        &["/api/v2/telephony/providers/edges/sites/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_telephony_providers_edges_sites_search`.
#[derive(Debug)]
pub enum GetTelephonyProvidersEdgesSitesSearch {}
impl rt::Endpoint for GetTelephonyProvidersEdgesSitesSearch {
    type Answer = models::SitesSearchResponse;
}
impl SearchRequest<GetTelephonyProvidersEdgesSitesSearch> {
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
static POST_TELEPHONY_PROVIDERS_EDGES_SITES_SEARCH: rt::Operation = rt::Operation::new(
        "postTelephonyProvidersEdgesSitesSearch",
        rt::Method::Post,
        &["/api/v2/telephony/providers/edges/sites/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_telephony_providers_edges_sites_search`.
#[derive(Debug)]
pub enum PostTelephonyProvidersEdgesSitesSearch {}
impl rt::Endpoint for PostTelephonyProvidersEdgesSitesSearch {
    type Answer = models::SitesSearchResponse;
}
static GET_USERS_SEARCH: rt::Operation = rt::Operation::new(
        "getUsersSearch",
        rt::Method::Get,
        &["/api/v2/users/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_search`.
#[derive(Debug)]
pub enum GetUsersSearch {}
impl rt::Endpoint for GetUsersSearch {
    type Answer = models::UsersSearchResponse;
}
impl SearchRequest<GetUsersSearch> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
}
static POST_USERS_SEARCH: rt::Operation = rt::Operation::new(
        "postUsersSearch",
        rt::Method::Post,
        &["/api/v2/users/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search`.
#[derive(Debug)]
pub enum PostUsersSearch {}
impl rt::Endpoint for PostUsersSearch {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_CONVERSATION_TARGET: rt::Operation = rt::Operation::new(
        "postUsersSearchConversationTarget",
        rt::Method::Post,
        &["/api/v2/users/search/conversation/target"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_conversation_target`.
#[derive(Debug)]
pub enum PostUsersSearchConversationTarget {}
impl rt::Endpoint for PostUsersSearchConversationTarget {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE: rt::Operation = rt::Operation::new(
        "postUsersSearchQueuemembersManage",
        rt::Method::Post,
        &["/api/v2/users/search/queuemembers/manage"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_queuemembers_manage`.
#[derive(Debug)]
pub enum PostUsersSearchQueuemembersManage {}
impl rt::Endpoint for PostUsersSearchQueuemembersManage {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_TEAMS_ASSIGN: rt::Operation = rt::Operation::new(
        "postUsersSearchTeamsAssign",
        rt::Method::Post,
        &["/api/v2/users/search/teams/assign"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_teams_assign`.
#[derive(Debug)]
pub enum PostUsersSearchTeamsAssign {}
impl rt::Endpoint for PostUsersSearchTeamsAssign {
    type Answer = models::UsersSearchResponse;
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
impl SearchRequest<GetVoicemailSearch> {
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
