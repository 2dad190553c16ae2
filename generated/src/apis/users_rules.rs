// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Users Rules.
#[derive(Clone, Debug)]
pub struct UsersRulesApi {
    client: rt::Client,
}
impl UsersRulesApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/users/rules`
    ///
    /// Arguments:
    /// - `types`
    ///
    /// Optional, set on the request:
    /// - `enabled`
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `search_term`
    /// - `sort_order`
    #[inline]
    pub fn get_users_rules(
        &self,
        types: impl IntoIterator<Item = impl Into<String>>,
    ) -> UsersRulesRequest<GetUsersRules> {
        let mut call = rt::Call::new(&self.client, &GET_USERS_RULES);
        call.query_list(
            "types",
            types.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        UsersRulesRequest::new(call)
    }
    /// `POST /api/v2/users/rules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_rules(
        &self,
        body: models::UsersRulesCreateRuleRequest,
    ) -> UsersRulesRequest<PostUsersRules> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_RULES);
        call.body_json(&body);
        UsersRulesRequest::new(call)
    }
    /// `POST /api/v2/users/rules/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_users_rules_query(
        &self,
        body: models::UsersRulesQueryRuleRequest,
    ) -> UsersRulesRequest<PostUsersRulesQuery> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_RULES_QUERY);
        call.body_json(&body);
        UsersRulesRequest::new(call)
    }
    /// `GET /api/v2/users/rules/settings/{ruleType}`
    ///
    /// Arguments:
    /// - `rule_type`
    #[inline]
    pub fn get_users_rules_setting(
        &self,
        rule_type: impl Into<String>,
    ) -> UsersRulesRequest<GetUsersRulesSetting> {
        UsersRulesRequest::new(
            rt::Call::new(&self.client, &GET_USERS_RULES_SETTING).path(&rule_type.into()),
        )
    }
    /// `GET /api/v2/users/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn get_users_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> UsersRulesRequest<GetUsersRule> {
        UsersRulesRequest::new(
            rt::Call::new(&self.client, &GET_USERS_RULE).path(&rule_id.into()),
        )
    }
    /// `DELETE /api/v2/users/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn delete_users_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> UsersRulesRequest<DeleteUsersRule> {
        UsersRulesRequest::new(
            rt::Call::new(&self.client, &DELETE_USERS_RULE).path(&rule_id.into()),
        )
    }
    /// `PATCH /api/v2/users/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn patch_users_rule(
        &self,
        rule_id: impl Into<String>,
        body: models::UsersRulesUpdateRuleRequest,
    ) -> UsersRulesRequest<PatchUsersRule> {
        let mut call = rt::Call::new(&self.client, &PATCH_USERS_RULE)
            .path(&rule_id.into());
        call.body_json(&body);
        UsersRulesRequest::new(call)
    }
    /// `GET /api/v2/users/rules/{ruleId}/dependents`
    ///
    /// Arguments:
    /// - `rule_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_users_rule_dependents(
        &self,
        rule_id: impl Into<String>,
    ) -> UsersRulesRequest<GetUsersRuleDependents> {
        UsersRulesRequest::new(
            rt::Call::new(&self.client, &GET_USERS_RULE_DEPENDENTS).path(&rule_id.into()),
        )
    }
    /// `GET /api/v2/users/rules/{ruleId}/dependents/{ruleType}/{typeId}`
    ///
    /// Arguments:
    /// - `rule_id`
    /// - `rule_type`
    /// - `type_id`
    #[inline]
    pub fn get_users_rule_dependent_type_id(
        &self,
        rule_id: impl Into<String>,
        rule_type: impl Into<String>,
        type_id: impl Into<String>,
    ) -> UsersRulesRequest<GetUsersRuleDependentTypeId> {
        UsersRulesRequest::new(
            rt::Call::new(&self.client, &GET_USERS_RULE_DEPENDENT_TYPE_ID)
                .path(&rule_id.into())
                .path(&rule_type.into())
                .path(&type_id.into()),
        )
    }
}
/// A request of [`UsersRulesApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UsersRulesRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UsersRulesRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UsersRulesRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UsersRulesRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UsersRulesRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_USERS_RULES: rt::Operation = rt::Operation::new(
        "getUsersRules",
        rt::Method::Get,
        &["/api/v2/users/rules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_rules`.
#[derive(Debug)]
pub enum GetUsersRules {}
impl rt::Endpoint for GetUsersRules {
    type Answer = models::UsersRulesRuleList;
}
impl UsersRulesRequest<GetUsersRules> {
    /// Sets `enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.call.query("enabled", value.to_string());
        self
    }
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
    /// Sets `searchTerm`.
    #[inline]
    pub fn search_term(mut self, value: impl Into<String>) -> Self {
        self.call.query("searchTerm", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_USERS_RULES: rt::Operation = rt::Operation::new(
        "postUsersRules",
        rt::Method::Post,
        &["/api/v2/users/rules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_rules`.
#[derive(Debug)]
pub enum PostUsersRules {}
impl rt::Endpoint for PostUsersRules {
    type Answer = models::UsersRulesRule;
}
static POST_USERS_RULES_QUERY: rt::Operation = rt::Operation::new(
        "postUsersRulesQuery",
        rt::Method::Post,
        &["/api/v2/users/rules/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_rules_query`.
#[derive(Debug)]
pub enum PostUsersRulesQuery {}
impl rt::Endpoint for PostUsersRulesQuery {
    type Answer = models::UsersRulesQueryResponse;
}
impl UsersRulesRequest<PostUsersRulesQuery> {
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
static GET_USERS_RULES_SETTING: rt::Operation = rt::Operation::new(
        "getUsersRulesSetting",
        rt::Method::Get,
        &["/api/v2/users/rules/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_rules_setting`.
#[derive(Debug)]
pub enum GetUsersRulesSetting {}
impl rt::Endpoint for GetUsersRulesSetting {
    type Answer = models::UsersRulesRuleSettings;
}
static GET_USERS_RULE: rt::Operation = rt::Operation::new(
        "getUsersRule",
        rt::Method::Get,
        &["/api/v2/users/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_rule`.
#[derive(Debug)]
pub enum GetUsersRule {}
impl rt::Endpoint for GetUsersRule {
    type Answer = models::UsersRulesRule;
}
static DELETE_USERS_RULE: rt::Operation = rt::Operation::new(
        "deleteUsersRule",
        rt::Method::Delete,
        &["/api/v2/users/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_users_rule`.
#[derive(Debug)]
pub enum DeleteUsersRule {}
impl rt::Endpoint for DeleteUsersRule {
    type Answer = ();
}
static PATCH_USERS_RULE: rt::Operation = rt::Operation::new(
        "patchUsersRule",
        rt::Method::Patch,
        &["/api/v2/users/rules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_users_rule`.
#[derive(Debug)]
pub enum PatchUsersRule {}
impl rt::Endpoint for PatchUsersRule {
    type Answer = models::UsersRulesRule;
}
static GET_USERS_RULE_DEPENDENTS: rt::Operation = rt::Operation::new(
        "getUsersRuleDependents",
        rt::Method::Get,
        &["/api/v2/users/rules/", "/dependents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_rule_dependents`.
#[derive(Debug)]
pub enum GetUsersRuleDependents {}
impl rt::Endpoint for GetUsersRuleDependents {
    type Answer = models::UsersRulesDependentList;
}
impl UsersRulesRequest<GetUsersRuleDependents> {
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
    /// Default of the service: descending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_USERS_RULE_DEPENDENT_TYPE_ID: rt::Operation = rt::Operation::new(
        "getUsersRuleDependentTypeId",
        rt::Method::Get,
        &["/api/v2/users/rules/", "/dependents/", "/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_rule_dependent_type_id`.
#[derive(Debug)]
pub enum GetUsersRuleDependentTypeId {}
impl rt::Endpoint for GetUsersRuleDependentTypeId {
    type Answer = models::UsersRulesDependent;
}
