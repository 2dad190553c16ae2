// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Alerting.
#[derive(Clone, Debug)]
pub struct AlertingApi {
    client: rt::Client,
}
impl AlertingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `DELETE /api/v2/alerting/alerts/all`
    #[inline]
    pub fn delete_alerting_alerts_all(
        &self,
    ) -> AlertingRequest<DeleteAlertingAlertsAll> {
        AlertingRequest::new(rt::Call::new(&self.client, &DELETE_ALERTING_ALERTS_ALL))
    }
    /// `PATCH /api/v2/alerting/alerts/all`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_alerting_alerts_all(&self) -> AlertingRequest<PatchAlertingAlertsAll> {
        AlertingRequest::new(rt::Call::new(&self.client, &PATCH_ALERTING_ALERTS_ALL))
    }
    /// `PATCH /api/v2/alerting/alerts/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_alerting_alerts_bulk(
        &self,
        body: models::CommonAlertBulkUpdateRequest,
    ) -> AlertingRequest<PatchAlertingAlertsBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_ALERTING_ALERTS_BULK);
        call.body_json(&body);
        AlertingRequest::new(call)
    }
    /// `POST /api/v2/alerting/alerts/query`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_alerting_alerts_query(
        &self,
    ) -> AlertingRequest<PostAlertingAlertsQuery> {
        AlertingRequest::new(rt::Call::new(&self.client, &POST_ALERTING_ALERTS_QUERY))
    }
    /// `GET /api/v2/alerting/alerts/{alertId}`
    ///
    /// Arguments:
    /// - `alert_id`
    #[inline]
    pub fn get_alerting_alert(
        &self,
        alert_id: impl Into<String>,
    ) -> AlertingRequest<GetAlertingAlert> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &GET_ALERTING_ALERT).path(&alert_id.into()),
        )
    }
    /// `PUT /api/v2/alerting/alerts/{alertId}`
    ///
    /// Arguments:
    /// - `alert_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_alerting_alert(
        &self,
        alert_id: impl Into<String>,
    ) -> AlertingRequest<PutAlertingAlert> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &PUT_ALERTING_ALERT).path(&alert_id.into()),
        )
    }
    /// `DELETE /api/v2/alerting/alerts/{alertId}`
    ///
    /// Arguments:
    /// - `alert_id`
    #[inline]
    pub fn delete_alerting_alert(
        &self,
        alert_id: impl Into<String>,
    ) -> AlertingRequest<DeleteAlertingAlert> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &DELETE_ALERTING_ALERT).path(&alert_id.into()),
        )
    }
    /// `PATCH /api/v2/alerting/alerts/{alertId}`
    ///
    /// Arguments:
    /// - `alert_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_alerting_alert(
        &self,
        alert_id: impl Into<String>,
    ) -> AlertingRequest<PatchAlertingAlert> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &PATCH_ALERTING_ALERT).path(&alert_id.into()),
        )
    }
    /// `POST /api/v2/alerting/rules`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_alerting_rules(
        &self,
        body: models::CommonRule,
    ) -> AlertingRequest<PostAlertingRules> {
        let mut call = rt::Call::new(&self.client, &POST_ALERTING_RULES);
        call.body_json(&body);
        AlertingRequest::new(call)
    }
    /// `PATCH /api/v2/alerting/rules/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_alerting_rules_bulk(
        &self,
        body: models::CommonRuleBulkUpdateNotificationsRequest,
    ) -> AlertingRequest<PatchAlertingRulesBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_ALERTING_RULES_BULK);
        call.body_json(&body);
        AlertingRequest::new(call)
    }
    /// `POST /api/v2/alerting/rules/bulk/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_alerting_rules_bulk_remove(
        &self,
        body: models::CommonRuleBulkDeleteRequest,
    ) -> AlertingRequest<PostAlertingRulesBulkRemove> {
        let mut call = rt::Call::new(&self.client, &POST_ALERTING_RULES_BULK_REMOVE);
        call.body_json(&body);
        AlertingRequest::new(call)
    }
    /// `POST /api/v2/alerting/rules/query`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_alerting_rules_query(&self) -> AlertingRequest<PostAlertingRulesQuery> {
        AlertingRequest::new(rt::Call::new(&self.client, &POST_ALERTING_RULES_QUERY))
    }
    /// `GET /api/v2/alerting/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn get_alerting_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> AlertingRequest<GetAlertingRule> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &GET_ALERTING_RULE).path(&rule_id.into()),
        )
    }
    /// `PUT /api/v2/alerting/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    /// - `body`
    #[inline]
    pub fn put_alerting_rule(
        &self,
        rule_id: impl Into<String>,
        body: models::ModifiableRuleProperties,
    ) -> AlertingRequest<PutAlertingRule> {
        let mut call = rt::Call::new(&self.client, &PUT_ALERTING_RULE)
            .path(&rule_id.into());
        call.body_json(&body);
        AlertingRequest::new(call)
    }
    /// `DELETE /api/v2/alerting/rules/{ruleId}`
    ///
    /// Arguments:
    /// - `rule_id`
    #[inline]
    pub fn delete_alerting_rule(
        &self,
        rule_id: impl Into<String>,
    ) -> AlertingRequest<DeleteAlertingRule> {
        AlertingRequest::new(
            rt::Call::new(&self.client, &DELETE_ALERTING_RULE).path(&rule_id.into()),
        )
    }
}
/// A request of [`AlertingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `AlertingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct AlertingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> AlertingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for AlertingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for AlertingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static DELETE_ALERTING_ALERTS_ALL: rt::Operation = rt::Operation::new(
        "deleteAlertingAlertsAll",
        rt::Method::Delete,
        &["/api/v2/alerting/alerts/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_alerting_alerts_all`.
#[derive(Debug)]
pub enum DeleteAlertingAlertsAll {}
impl rt::Endpoint for DeleteAlertingAlertsAll {
    type Answer = rt::Value;
}
static PATCH_ALERTING_ALERTS_ALL: rt::Operation = rt::Operation::new(
        "patchAlertingAlertsAll",
        rt::Method::Patch,
        &["/api/v2/alerting/alerts/all"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_alerting_alerts_all`.
#[derive(Debug)]
pub enum PatchAlertingAlertsAll {}
impl rt::Endpoint for PatchAlertingAlertsAll {
    type Answer = rt::Value;
}
impl AlertingRequest<PatchAlertingAlertsAll> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CommonAllAlertUpdateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_ALERTING_ALERTS_BULK: rt::Operation = rt::Operation::new(
        "patchAlertingAlertsBulk",
        rt::Method::Patch,
        &["/api/v2/alerting/alerts/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_alerting_alerts_bulk`.
#[derive(Debug)]
pub enum PatchAlertingAlertsBulk {}
impl rt::Endpoint for PatchAlertingAlertsBulk {
    type Answer = models::BulkResponse;
}
static POST_ALERTING_ALERTS_QUERY: rt::Operation = rt::Operation::new(
        "postAlertingAlertsQuery",
        rt::Method::Post,
        &["/api/v2/alerting/alerts/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_alerting_alerts_query`.
#[derive(Debug)]
pub enum PostAlertingAlertsQuery {}
impl rt::Endpoint for PostAlertingAlertsQuery {
    type Answer = models::AlertListing;
}
impl AlertingRequest<PostAlertingAlertsQuery> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::GetAlertQuery) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ALERTING_ALERT: rt::Operation = rt::Operation::new(
        "getAlertingAlert",
        rt::Method::Get,
        &["/api/v2/alerting/alerts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_alerting_alert`.
#[derive(Debug)]
pub enum GetAlertingAlert {}
impl rt::Endpoint for GetAlertingAlert {
    type Answer = models::CommonAlert;
}
static PUT_ALERTING_ALERT: rt::Operation = rt::Operation::new(
        "putAlertingAlert",
        rt::Method::Put,
        &["/api/v2/alerting/alerts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_alerting_alert`.
#[derive(Debug)]
pub enum PutAlertingAlert {}
impl rt::Endpoint for PutAlertingAlert {
    type Answer = models::AlertingUnreadStatus;
}
impl AlertingRequest<PutAlertingAlert> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::AlertingUnreadStatus) -> Self {
        self.call.body_json(&value);
        self
    }
}
static DELETE_ALERTING_ALERT: rt::Operation = rt::Operation::new(
        "deleteAlertingAlert",
        rt::Method::Delete,
        &["/api/v2/alerting/alerts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_alerting_alert`.
#[derive(Debug)]
pub enum DeleteAlertingAlert {}
impl rt::Endpoint for DeleteAlertingAlert {
    type Answer = ();
}
static PATCH_ALERTING_ALERT: rt::Operation = rt::Operation::new(
        "patchAlertingAlert",
        rt::Method::Patch,
        &["/api/v2/alerting/alerts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_alerting_alert`.
#[derive(Debug)]
pub enum PatchAlertingAlert {}
impl rt::Endpoint for PatchAlertingAlert {
    type Answer = models::CommonAlert;
}
impl AlertingRequest<PatchAlertingAlert> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::AlertRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_ALERTING_RULES: rt::Operation = rt::Operation::new(
        "postAlertingRules",
        rt::Method::Post,
        &["/api/v2/alerting/rules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_alerting_rules`.
#[derive(Debug)]
pub enum PostAlertingRules {}
impl rt::Endpoint for PostAlertingRules {
    type Answer = models::CommonRule;
}
static PATCH_ALERTING_RULES_BULK: rt::Operation = rt::Operation::new(
        "patchAlertingRulesBulk",
        rt::Method::Patch,
        &["/api/v2/alerting/rules/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_alerting_rules_bulk`.
#[derive(Debug)]
pub enum PatchAlertingRulesBulk {}
impl rt::Endpoint for PatchAlertingRulesBulk {
    type Answer = models::BulkResponse;
}
static POST_ALERTING_RULES_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postAlertingRulesBulkRemove",
        rt::Method::Post,
        &["/api/v2/alerting/rules/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_alerting_rules_bulk_remove`.
#[derive(Debug)]
pub enum PostAlertingRulesBulkRemove {}
impl rt::Endpoint for PostAlertingRulesBulkRemove {
    type Answer = models::BulkResponse;
}
static POST_ALERTING_RULES_QUERY: rt::Operation = rt::Operation::new(
        "postAlertingRulesQuery",
        rt::Method::Post,
        &["/api/v2/alerting/rules/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_alerting_rules_query`.
#[derive(Debug)]
pub enum PostAlertingRulesQuery {}
impl rt::Endpoint for PostAlertingRulesQuery {
    type Answer = models::CommonRuleContainer;
}
impl AlertingRequest<PostAlertingRulesQuery> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::GetRulesQuery) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ALERTING_RULE: rt::Operation = rt::Operation::new(
        "getAlertingRule",
        rt::Method::Get,
        &["/api/v2/alerting/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_alerting_rule`.
#[derive(Debug)]
pub enum GetAlertingRule {}
impl rt::Endpoint for GetAlertingRule {
    type Answer = models::CommonRule;
}
static PUT_ALERTING_RULE: rt::Operation = rt::Operation::new(
        "putAlertingRule",
        rt::Method::Put,
        &["/api/v2/alerting/rules/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_alerting_rule`.
#[derive(Debug)]
pub enum PutAlertingRule {}
impl rt::Endpoint for PutAlertingRule {
    type Answer = models::CommonRule;
}
static DELETE_ALERTING_RULE: rt::Operation = rt::Operation::new(
        "deleteAlertingRule",
        rt::Method::Delete,
        &["/api/v2/alerting/rules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_alerting_rule`.
#[derive(Debug)]
pub enum DeleteAlertingRule {}
impl rt::Endpoint for DeleteAlertingRule {
    type Answer = ();
}
