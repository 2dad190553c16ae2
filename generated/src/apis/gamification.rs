// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Gamification.
#[derive(Clone, Debug)]
pub struct GamificationApi {
    client: rt::Client,
}
impl GamificationApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/employeeperformance/externalmetrics/data`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_employeeperformance_externalmetrics_data(
        &self,
    ) -> GamificationRequest<PostEmployeeperformanceExternalmetricsData> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DATA),
        )
    }
    /// `GET /api/v2/employeeperformance/externalmetrics/definitions`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_employeeperformance_externalmetrics_definitions(
        &self,
    ) -> GamificationRequest<GetEmployeeperformanceExternalmetricsDefinitions> {
        GamificationRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS,
            ),
        )
    }
    /// `POST /api/v2/employeeperformance/externalmetrics/definitions`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_employeeperformance_externalmetrics_definitions(
        &self,
    ) -> GamificationRequest<PostEmployeeperformanceExternalmetricsDefinitions> {
        GamificationRequest::new(
            rt::Call::new(
                &self.client,
                &POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS,
            ),
        )
    }
    /// `GET /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// Arguments:
    /// - `metric_id`
    #[inline]
    pub fn get_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl Into<String>,
    ) -> GamificationRequest<GetEmployeeperformanceExternalmetricsDefinition> {
        GamificationRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION,
                )
                .path(&metric_id.into()),
        )
    }
    /// `DELETE /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// Arguments:
    /// - `metric_id`
    #[inline]
    pub fn delete_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl Into<String>,
    ) -> GamificationRequest<DeleteEmployeeperformanceExternalmetricsDefinition> {
        GamificationRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION,
                )
                .path(&metric_id.into()),
        )
    }
    /// `PATCH /api/v2/employeeperformance/externalmetrics/definitions/{metricId}`
    ///
    /// Arguments:
    /// - `metric_id`
    /// - `body`
    #[inline]
    pub fn patch_employeeperformance_externalmetrics_definition(
        &self,
        metric_id: impl Into<String>,
        body: models::ExternalMetricDefinitionUpdateRequest,
    ) -> GamificationRequest<PatchEmployeeperformanceExternalmetricsDefinition> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION,
            )
            .path(&metric_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/contests`
    ///
    /// Optional, set on the request:
    /// - `date_end`
    /// - `date_start`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `status`
    #[inline]
    pub fn get_gamification_contests(
        &self,
    ) -> GamificationRequest<GetGamificationContests> {
        GamificationRequest::new(rt::Call::new(&self.client, &GET_GAMIFICATION_CONTESTS))
    }
    /// `POST /api/v2/gamification/contests`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_gamification_contests(
        &self,
        body: models::ContestsCreateRequest,
    ) -> GamificationRequest<PostGamificationContests> {
        let mut call = rt::Call::new(&self.client, &POST_GAMIFICATION_CONTESTS);
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/contests/me`
    ///
    /// Optional, set on the request:
    /// - `date_end`
    /// - `date_start`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    /// - `status`
    /// - `view`
    #[inline]
    pub fn get_gamification_contests_me(
        &self,
    ) -> GamificationRequest<GetGamificationContestsMe> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTESTS_ME),
        )
    }
    /// `POST /api/v2/gamification/contests/uploads/prizeimages`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_gamification_contests_uploads_prizeimages(
        &self,
        body: models::GamificationContestPrizeImageUploadUrlRequest,
    ) -> GamificationRequest<PostGamificationContestsUploadsPrizeimages> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_GAMIFICATION_CONTESTS_UPLOADS_PRIZEIMAGES,
        );
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/contests/{contestId}`
    ///
    /// Arguments:
    /// - `contest_id`
    #[inline]
    pub fn get_gamification_contest(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContest> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTEST)
                .path(&contest_id.into()),
        )
    }
    /// `PUT /api/v2/gamification/contests/{contestId}`
    ///
    /// Arguments:
    /// - `contest_id`
    /// - `body`
    #[inline]
    pub fn put_gamification_contest(
        &self,
        contest_id: impl Into<String>,
        body: models::ContestsCreateRequest,
    ) -> GamificationRequest<PutGamificationContest> {
        let mut call = rt::Call::new(&self.client, &PUT_GAMIFICATION_CONTEST)
            .path(&contest_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `DELETE /api/v2/gamification/contests/{contestId}`
    ///
    /// Arguments:
    /// - `contest_id`
    #[inline]
    pub fn delete_gamification_contest(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<DeleteGamificationContest> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &DELETE_GAMIFICATION_CONTEST)
                .path(&contest_id.into()),
        )
    }
    /// `PATCH /api/v2/gamification/contests/{contestId}`
    ///
    /// Arguments:
    /// - `contest_id`
    /// - `body`
    #[inline]
    pub fn patch_gamification_contest(
        &self,
        contest_id: impl Into<String>,
        body: models::ContestsFinalizeRequest,
    ) -> GamificationRequest<PatchGamificationContest> {
        let mut call = rt::Call::new(&self.client, &PATCH_GAMIFICATION_CONTEST)
            .path(&contest_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores`
    ///
    /// Arguments:
    /// - `contest_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `returns_view`
    /// - `workday`
    #[inline]
    pub fn get_gamification_contest_agents_scores(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContestAgentsScores> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTEST_AGENTS_SCORES)
                .path(&contest_id.into()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/me`
    ///
    /// Arguments:
    /// - `contest_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `returns_view`
    /// - `workday`
    #[inline]
    pub fn get_gamification_contest_agents_scores_me(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContestAgentsScoresMe> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTEST_AGENTS_SCORES_ME)
                .path(&contest_id.into()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends`
    ///
    /// Arguments:
    /// - `contest_id`
    #[inline]
    pub fn get_gamification_contest_agents_scores_trends(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContestAgentsScoresTrends> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTEST_AGENTS_SCORES_TRENDS)
                .path(&contest_id.into()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/agents/scores/trends/me`
    ///
    /// Arguments:
    /// - `contest_id`
    #[inline]
    pub fn get_gamification_contest_agents_scores_trends_me(
        &self,
        contest_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContestAgentsScoresTrendsMe> {
        GamificationRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_GAMIFICATION_CONTEST_AGENTS_SCORES_TRENDS_ME,
                )
                .path(&contest_id.into()),
        )
    }
    /// `GET /api/v2/gamification/contests/{contestId}/prizeimages/{prizeImageId}`
    ///
    /// Arguments:
    /// - `contest_id`
    /// - `prize_image_id`
    #[inline]
    pub fn get_gamification_contest_prizeimage(
        &self,
        contest_id: impl Into<String>,
        prize_image_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationContestPrizeimage> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_CONTEST_PRIZEIMAGE)
                .path(&contest_id.into())
                .path(&prize_image_id.into()),
        )
    }
    /// `GET /api/v2/gamification/insights`
    ///
    /// Arguments:
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_start_workday`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `reports_to`
    /// - `sort_key`
    /// - `sort_metric_id`
    /// - `sort_order`
    /// - `user_ids`
    #[inline]
    pub fn get_gamification_insights(
        &self,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsights> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS);
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/details`
    ///
    /// Arguments:
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_details(
        &self,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsDetails> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS_DETAILS);
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/groups/trends`
    ///
    /// Arguments:
    /// - `comparative_period_end_workday`
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_end_workday`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_groups_trends(
        &self,
        comparative_period_end_workday: impl Into<String>,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_end_workday: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsGroupsTrends> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS,
        );
        call.query("comparativePeriodEndWorkday", comparative_period_end_workday.into());
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodEndWorkday", primary_period_end_workday.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/groups/trends/all`
    ///
    /// Arguments:
    /// - `comparative_period_end_workday`
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_end_workday`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_groups_trends_all(
        &self,
        comparative_period_end_workday: impl Into<String>,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_end_workday: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsGroupsTrendsAll> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS_ALL,
        );
        call.query("comparativePeriodEndWorkday", comparative_period_end_workday.into());
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodEndWorkday", primary_period_end_workday.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/managers`
    ///
    /// Arguments:
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_gamification_insights_managers(
        &self,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsManagers> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS_MANAGERS);
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/members`
    ///
    /// Arguments:
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `reports_to`
    #[inline]
    pub fn get_gamification_insights_members(
        &self,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsMembers> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS_MEMBERS);
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/rankings`
    ///
    /// Arguments:
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_start_workday`
    /// - `sort_key`
    ///
    /// Optional, set on the request:
    /// - `reports_to`
    /// - `section_size`
    /// - `sort_metric_id`
    /// - `user_ids`
    #[inline]
    pub fn get_gamification_insights_rankings(
        &self,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
        sort_key: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsRankings> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS_RANKINGS);
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        call.query("sortKey", sort_key.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/trends`
    ///
    /// Arguments:
    /// - `comparative_period_end_workday`
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_end_workday`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_trends(
        &self,
        comparative_period_end_workday: impl Into<String>,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_end_workday: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsTrends> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_INSIGHTS_TRENDS);
        call.query("comparativePeriodEndWorkday", comparative_period_end_workday.into());
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodEndWorkday", primary_period_end_workday.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/users/{userId}/details`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_user_details(
        &self,
        user_id: impl Into<String>,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsUserDetails> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_INSIGHTS_USER_DETAILS,
            )
            .path(&user_id.into());
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/insights/users/{userId}/trends`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `comparative_period_end_workday`
    /// - `comparative_period_start_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `granularity`
    /// - `primary_period_end_workday`
    /// - `primary_period_start_workday`
    #[inline]
    pub fn get_gamification_insights_user_trends(
        &self,
        user_id: impl Into<String>,
        comparative_period_end_workday: impl Into<String>,
        comparative_period_start_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        granularity: impl Into<String>,
        primary_period_end_workday: impl Into<String>,
        primary_period_start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationInsightsUserTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_INSIGHTS_USER_TRENDS,
            )
            .path(&user_id.into());
        call.query("comparativePeriodEndWorkday", comparative_period_end_workday.into());
        call.query(
            "comparativePeriodStartWorkday",
            comparative_period_start_workday.into(),
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("granularity", granularity.into());
        call.query("primaryPeriodEndWorkday", primary_period_end_workday.into());
        call.query("primaryPeriodStartWorkday", primary_period_start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/leaderboard`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `metric_id`
    #[inline]
    pub fn get_gamification_leaderboard(
        &self,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationLeaderboard> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_LEADERBOARD);
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/leaderboard/all`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `metric_id`
    #[inline]
    pub fn get_gamification_leaderboard_all(
        &self,
        end_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationLeaderboardAll> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_LEADERBOARD_ALL);
        call.query("endWorkday", end_workday.into());
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/leaderboard/all/bestpoints`
    ///
    /// Arguments:
    /// - `filter_id`
    /// - `filter_type`
    #[inline]
    pub fn get_gamification_leaderboard_all_bestpoints(
        &self,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
    ) -> GamificationRequest<GetGamificationLeaderboardAllBestpoints> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_LEADERBOARD_ALL_BESTPOINTS,
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/leaderboard/bestpoints`
    #[inline]
    pub fn get_gamification_leaderboard_bestpoints(
        &self,
    ) -> GamificationRequest<GetGamificationLeaderboardBestpoints> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_LEADERBOARD_BESTPOINTS),
        )
    }
    /// `GET /api/v2/gamification/metricdefinitions`
    #[inline]
    pub fn get_gamification_metricdefinitions(
        &self,
    ) -> GamificationRequest<GetGamificationMetricdefinitions> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_METRICDEFINITIONS),
        )
    }
    /// `GET /api/v2/gamification/metricdefinitions/{metricDefinitionId}`
    ///
    /// Arguments:
    /// - `metric_definition_id`
    #[inline]
    pub fn get_gamification_metricdefinition(
        &self,
        metric_definition_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationMetricdefinition> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_METRICDEFINITION)
                .path(&metric_definition_id.into()),
        )
    }
    /// `GET /api/v2/gamification/profiles`
    #[inline]
    pub fn get_gamification_profiles(
        &self,
    ) -> GamificationRequest<GetGamificationProfiles> {
        GamificationRequest::new(rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILES))
    }
    /// `POST /api/v2/gamification/profiles`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `copy_metrics`
    #[inline]
    pub fn post_gamification_profiles(
        &self,
        body: models::CreatePerformanceProfile,
    ) -> GamificationRequest<PostGamificationProfiles> {
        let mut call = rt::Call::new(&self.client, &POST_GAMIFICATION_PROFILES);
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/profiles/users/me`
    ///
    /// Optional, set on the request:
    /// - `workday`
    #[inline]
    pub fn get_gamification_profiles_users_me(
        &self,
    ) -> GamificationRequest<GetGamificationProfilesUsersMe> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILES_USERS_ME),
        )
    }
    /// `POST /api/v2/gamification/profiles/users/me/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_gamification_profiles_users_me_query(
        &self,
        body: models::UserProfilesInDateRangeRequest,
    ) -> GamificationRequest<PostGamificationProfilesUsersMeQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_GAMIFICATION_PROFILES_USERS_ME_QUERY,
        );
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/profiles/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `workday`
    #[inline]
    pub fn get_gamification_profiles_user(
        &self,
        user_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfilesUser> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILES_USER)
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/gamification/profiles/users/{userId}/query`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_gamification_profiles_user_query(
        &self,
        user_id: impl Into<String>,
        body: models::UserProfilesInDateRangeRequest,
    ) -> GamificationRequest<PostGamificationProfilesUserQuery> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_GAMIFICATION_PROFILES_USER_QUERY,
            )
            .path(&user_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/profiles/{profileId}`
    ///
    /// Arguments:
    /// - `profile_id`
    #[inline]
    pub fn get_gamification_profile(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfile> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILE)
                .path(&profile_id.into()),
        )
    }
    /// `PUT /api/v2/gamification/profiles/{profileId}`
    ///
    /// Arguments:
    /// - `profile_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_gamification_profile(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<PutGamificationProfile> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &PUT_GAMIFICATION_PROFILE)
                .path(&profile_id.into()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/activate`
    ///
    /// Arguments:
    /// - `profile_id`
    #[inline]
    pub fn post_gamification_profile_activate(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<PostGamificationProfileActivate> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &POST_GAMIFICATION_PROFILE_ACTIVATE)
                .path(&profile_id.into()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/deactivate`
    ///
    /// Arguments:
    /// - `profile_id`
    #[inline]
    pub fn post_gamification_profile_deactivate(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<PostGamificationProfileDeactivate> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &POST_GAMIFICATION_PROFILE_DEACTIVATE)
                .path(&profile_id.into()),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/members`
    ///
    /// Arguments:
    /// - `profile_id`
    #[inline]
    pub fn get_gamification_profile_members(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfileMembers> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILE_MEMBERS)
                .path(&profile_id.into()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/members`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `body`
    #[inline]
    pub fn post_gamification_profile_members(
        &self,
        profile_id: impl Into<String>,
        body: models::AssignUsers,
    ) -> GamificationRequest<PostGamificationProfileMembers> {
        let mut call = rt::Call::new(&self.client, &POST_GAMIFICATION_PROFILE_MEMBERS)
            .path(&profile_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/members/validate`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `body`
    #[inline]
    pub fn post_gamification_profile_members_validate(
        &self,
        profile_id: impl Into<String>,
        body: models::ValidateAssignUsers,
    ) -> GamificationRequest<PostGamificationProfileMembersValidate> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_GAMIFICATION_PROFILE_MEMBERS_VALIDATE,
            )
            .path(&profile_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics`
    ///
    /// Arguments:
    /// - `profile_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `metric_ids`
    /// - `workday`
    #[inline]
    pub fn get_gamification_profile_metrics(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfileMetrics> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILE_METRICS)
                .path(&profile_id.into()),
        )
    }
    /// `POST /api/v2/gamification/profiles/{profileId}/metrics`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `body`
    #[inline]
    pub fn post_gamification_profile_metrics(
        &self,
        profile_id: impl Into<String>,
        body: models::CreateMetric,
    ) -> GamificationRequest<PostGamificationProfileMetrics> {
        let mut call = rt::Call::new(&self.client, &POST_GAMIFICATION_PROFILE_METRICS)
            .path(&profile_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics/objectivedetails`
    ///
    /// Arguments:
    /// - `profile_id`
    ///
    /// Optional, set on the request:
    /// - `workday`
    #[inline]
    pub fn get_gamification_profile_metrics_objectivedetails(
        &self,
        profile_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfileMetricsObjectivedetails> {
        GamificationRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_GAMIFICATION_PROFILE_METRICS_OBJECTIVEDETAILS,
                )
                .path(&profile_id.into()),
        )
    }
    /// `GET /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `metric_id`
    ///
    /// Optional, set on the request:
    /// - `workday`
    #[inline]
    pub fn get_gamification_profile_metric(
        &self,
        profile_id: impl Into<String>,
        metric_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationProfileMetric> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_PROFILE_METRIC)
                .path(&profile_id.into())
                .path(&metric_id.into()),
        )
    }
    /// `PUT /api/v2/gamification/profiles/{profileId}/metrics/{metricId}`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `metric_id`
    /// - `body`
    #[inline]
    pub fn put_gamification_profile_metric(
        &self,
        profile_id: impl Into<String>,
        metric_id: impl Into<String>,
        body: models::CreateMetric,
    ) -> GamificationRequest<PutGamificationProfileMetric> {
        let mut call = rt::Call::new(&self.client, &PUT_GAMIFICATION_PROFILE_METRIC)
            .path(&profile_id.into())
            .path(&metric_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `POST /api/v2/gamification/profiles/{sourceProfileId}/metrics/{sourceMetricId}/link`
    ///
    /// Arguments:
    /// - `source_profile_id`
    /// - `source_metric_id`
    /// - `body`
    #[inline]
    pub fn post_gamification_profile_metric_link(
        &self,
        source_profile_id: impl Into<String>,
        source_metric_id: impl Into<String>,
        body: models::TargetPerformanceProfile,
    ) -> GamificationRequest<PostGamificationProfileMetricLink> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_GAMIFICATION_PROFILE_METRIC_LINK,
            )
            .path(&source_profile_id.into())
            .path(&source_metric_id.into());
        call.body_json(&body);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards`
    ///
    /// Arguments:
    /// - `workday`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_gamification_scorecards(
        &self,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecards> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_SCORECARDS);
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/attendance`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `start_workday`
    #[inline]
    pub fn get_gamification_scorecards_attendance(
        &self,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsAttendance> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_ATTENDANCE,
        );
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/bestpoints`
    #[inline]
    pub fn get_gamification_scorecards_bestpoints(
        &self,
    ) -> GamificationRequest<GetGamificationScorecardsBestpoints> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_SCORECARDS_BESTPOINTS),
        )
    }
    /// `GET /api/v2/gamification/scorecards/points/alltime`
    ///
    /// Arguments:
    /// - `end_workday`
    #[inline]
    pub fn get_gamification_scorecards_points_alltime(
        &self,
        end_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsPointsAlltime> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_POINTS_ALLTIME,
        );
        call.query("endWorkday", end_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/points/average`
    ///
    /// Arguments:
    /// - `workday`
    #[inline]
    pub fn get_gamification_scorecards_points_average(
        &self,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsPointsAverage> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_POINTS_AVERAGE,
        );
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/points/trends`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `day_of_week`
    #[inline]
    pub fn get_gamification_scorecards_points_trends(
        &self,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsPointsTrends> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_POINTS_TRENDS,
        );
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/values/trends`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `metric_id`
    /// - `end_workday`
    /// - `filter_type`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `filter_id`
    /// - `reference_workday`
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_profile_metric_users_values_trends(
        &self,
        profile_id: impl Into<String>,
        metric_id: impl Into<String>,
        end_workday: impl Into<String>,
        filter_type: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsProfileMetricUsersValuesTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USERS_VALUES_TRENDS,
            )
            .path(&profile_id.into())
            .path(&metric_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("filterType", filter_type.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/users/{userId}/values/trends`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `metric_id`
    /// - `user_id`
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `reference_workday`
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_profile_metric_user_values_trends(
        &self,
        profile_id: impl Into<String>,
        metric_id: impl Into<String>,
        user_id: impl Into<String>,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsProfileMetricUserValuesTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USER_VALUES_TRENDS,
            )
            .path(&profile_id.into())
            .path(&metric_id.into())
            .path(&user_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/profiles/{profileId}/metrics/{metricId}/values/trends`
    ///
    /// Arguments:
    /// - `profile_id`
    /// - `metric_id`
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `filter_type`
    /// - `reference_workday`
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_profile_metric_values_trends(
        &self,
        profile_id: impl Into<String>,
        metric_id: impl Into<String>,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsProfileMetricValuesTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_VALUES_TRENDS,
            )
            .path(&profile_id.into())
            .path(&metric_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/points/average`
    ///
    /// Arguments:
    /// - `filter_id`
    /// - `filter_type`
    /// - `workday`
    #[inline]
    pub fn get_gamification_scorecards_users_points_average(
        &self,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUsersPointsAverage> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_USERS_POINTS_AVERAGE,
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/values/average`
    ///
    /// Arguments:
    /// - `filter_id`
    /// - `filter_type`
    /// - `workday`
    ///
    /// Optional, set on the request:
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_users_values_average(
        &self,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUsersValuesAverage> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_USERS_VALUES_AVERAGE,
        );
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/values/trends`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `filter_id`
    /// - `filter_type`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_users_values_trends(
        &self,
        end_workday: impl Into<String>,
        filter_id: impl Into<String>,
        filter_type: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUsersValuesTrends> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_USERS_VALUES_TRENDS,
        );
        call.query("endWorkday", end_workday.into());
        call.query("filterId", filter_id.into());
        call.query("filterType", filter_type.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `workday`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_gamification_scorecards_user(
        &self,
        user_id: impl Into<String>,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUser> {
        let mut call = rt::Call::new(&self.client, &GET_GAMIFICATION_SCORECARDS_USER)
            .path(&user_id.into());
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/attendance`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `end_workday`
    /// - `start_workday`
    #[inline]
    pub fn get_gamification_scorecards_user_attendance(
        &self,
        user_id: impl Into<String>,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUserAttendance> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_USER_ATTENDANCE,
            )
            .path(&user_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/bestpoints`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_gamification_scorecards_user_bestpoints(
        &self,
        user_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUserBestpoints> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_SCORECARDS_USER_BESTPOINTS)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/points/alltime`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `end_workday`
    #[inline]
    pub fn get_gamification_scorecards_user_points_alltime(
        &self,
        user_id: impl Into<String>,
        end_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUserPointsAlltime> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_USER_POINTS_ALLTIME,
            )
            .path(&user_id.into());
        call.query("endWorkday", end_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/points/trends`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `day_of_week`
    #[inline]
    pub fn get_gamification_scorecards_user_points_trends(
        &self,
        user_id: impl Into<String>,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUserPointsTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_USER_POINTS_TRENDS,
            )
            .path(&user_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/users/{userId}/values/trends`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_user_values_trends(
        &self,
        user_id: impl Into<String>,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsUserValuesTrends> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_GAMIFICATION_SCORECARDS_USER_VALUES_TRENDS,
            )
            .path(&user_id.into());
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/values/average`
    ///
    /// Arguments:
    /// - `workday`
    ///
    /// Optional, set on the request:
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_values_average(
        &self,
        workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsValuesAverage> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_VALUES_AVERAGE,
        );
        call.query("workday", workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/scorecards/values/trends`
    ///
    /// Arguments:
    /// - `end_workday`
    /// - `start_workday`
    ///
    /// Optional, set on the request:
    /// - `filter_type`
    /// - `reference_workday`
    /// - `time_zone`
    #[inline]
    pub fn get_gamification_scorecards_values_trends(
        &self,
        end_workday: impl Into<String>,
        start_workday: impl Into<String>,
    ) -> GamificationRequest<GetGamificationScorecardsValuesTrends> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_GAMIFICATION_SCORECARDS_VALUES_TRENDS,
        );
        call.query("endWorkday", end_workday.into());
        call.query("startWorkday", start_workday.into());
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/status`
    #[inline]
    pub fn get_gamification_status(&self) -> GamificationRequest<GetGamificationStatus> {
        GamificationRequest::new(rt::Call::new(&self.client, &GET_GAMIFICATION_STATUS))
    }
    /// `PUT /api/v2/gamification/status`
    ///
    /// Arguments:
    /// - `status`
    #[inline]
    pub fn put_gamification_status(
        &self,
        status: models::GamificationStatus,
    ) -> GamificationRequest<PutGamificationStatus> {
        let mut call = rt::Call::new(&self.client, &PUT_GAMIFICATION_STATUS);
        call.body_json(&status);
        GamificationRequest::new(call)
    }
    /// `GET /api/v2/gamification/templates`
    #[inline]
    pub fn get_gamification_templates(
        &self,
    ) -> GamificationRequest<GetGamificationTemplates> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_TEMPLATES),
        )
    }
    /// `GET /api/v2/gamification/templates/{templateId}`
    ///
    /// Arguments:
    /// - `template_id`
    #[inline]
    pub fn get_gamification_template(
        &self,
        template_id: impl Into<String>,
    ) -> GamificationRequest<GetGamificationTemplate> {
        GamificationRequest::new(
            rt::Call::new(&self.client, &GET_GAMIFICATION_TEMPLATE)
                .path(&template_id.into()),
        )
    }
}
/// A request of [`GamificationApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `GamificationRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct GamificationRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> GamificationRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for GamificationRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for GamificationRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DATA: rt::Operation = rt::Operation::new(
        "postEmployeeperformanceExternalmetricsData",
        rt::Method::Post,
        &["/api/v2/employeeperformance/externalmetrics/data"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_employeeperformance_externalmetrics_data`.
#[derive(Debug)]
pub enum PostEmployeeperformanceExternalmetricsData {}
impl rt::Endpoint for PostEmployeeperformanceExternalmetricsData {
    type Answer = models::ExternalMetricDataWriteResponse;
}
impl GamificationRequest<PostEmployeeperformanceExternalmetricsData> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ExternalMetricDataWriteRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS: rt::Operation = rt::Operation::new(
        "getEmployeeperformanceExternalmetricsDefinitions",
        rt::Method::Get,
        &["/api/v2/employeeperformance/externalmetrics/definitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_employeeperformance_externalmetrics_definitions`.
#[derive(Debug)]
pub enum GetEmployeeperformanceExternalmetricsDefinitions {}
impl rt::Endpoint for GetEmployeeperformanceExternalmetricsDefinitions {
    type Answer = models::ExternalMetricDefinitionListing;
}
impl GamificationRequest<GetEmployeeperformanceExternalmetricsDefinitions> {
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
static POST_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITIONS: rt::Operation = rt::Operation::new(
        "postEmployeeperformanceExternalmetricsDefinitions",
        rt::Method::Post,
        &["/api/v2/employeeperformance/externalmetrics/definitions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_employeeperformance_externalmetrics_definitions`.
#[derive(Debug)]
pub enum PostEmployeeperformanceExternalmetricsDefinitions {}
impl rt::Endpoint for PostEmployeeperformanceExternalmetricsDefinitions {
    type Answer = models::ExternalMetricDefinition;
}
impl GamificationRequest<PostEmployeeperformanceExternalmetricsDefinitions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ExternalMetricDefinitionCreateRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: rt::Operation = rt::Operation::new(
        "getEmployeeperformanceExternalmetricsDefinition",
        rt::Method::Get,
        &["/api/v2/employeeperformance/externalmetrics/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_employeeperformance_externalmetrics_definition`.
#[derive(Debug)]
pub enum GetEmployeeperformanceExternalmetricsDefinition {}
impl rt::Endpoint for GetEmployeeperformanceExternalmetricsDefinition {
    type Answer = models::ExternalMetricDefinition;
}
static DELETE_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: rt::Operation = rt::Operation::new(
        "deleteEmployeeperformanceExternalmetricsDefinition",
        rt::Method::Delete,
        &["/api/v2/employeeperformance/externalmetrics/definitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_employeeperformance_externalmetrics_definition`.
#[derive(Debug)]
pub enum DeleteEmployeeperformanceExternalmetricsDefinition {}
impl rt::Endpoint for DeleteEmployeeperformanceExternalmetricsDefinition {
    type Answer = ();
}
static PATCH_EMPLOYEEPERFORMANCE_EXTERNALMETRICS_DEFINITION: rt::Operation = rt::Operation::new(
        "patchEmployeeperformanceExternalmetricsDefinition",
        rt::Method::Patch,
        &["/api/v2/employeeperformance/externalmetrics/definitions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_employeeperformance_externalmetrics_definition`.
#[derive(Debug)]
pub enum PatchEmployeeperformanceExternalmetricsDefinition {}
impl rt::Endpoint for PatchEmployeeperformanceExternalmetricsDefinition {
    type Answer = models::ExternalMetricDefinition;
}
static GET_GAMIFICATION_CONTESTS: rt::Operation = rt::Operation::new(
        "getGamificationContests",
        rt::Method::Get,
        &["/api/v2/gamification/contests"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contests`.
#[derive(Debug)]
pub enum GetGamificationContests {}
impl rt::Endpoint for GetGamificationContests {
    type Answer = models::GetContestsEssentialsListing;
}
impl GamificationRequest<GetGamificationContests> {
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: dateStart
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "status",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_GAMIFICATION_CONTESTS: rt::Operation = rt::Operation::new(
        "postGamificationContests",
        rt::Method::Post,
        &["/api/v2/gamification/contests"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_contests`.
#[derive(Debug)]
pub enum PostGamificationContests {}
impl rt::Endpoint for PostGamificationContests {
    type Answer = models::ContestsResponse;
}
static GET_GAMIFICATION_CONTESTS_ME: rt::Operation = rt::Operation::new(
        "getGamificationContestsMe",
        rt::Method::Get,
        &["/api/v2/gamification/contests/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contests_me`.
#[derive(Debug)]
pub enum GetGamificationContestsMe {}
impl rt::Endpoint for GetGamificationContestsMe {
    type Answer = models::GetContestsEssentialsListing;
}
impl GamificationRequest<GetGamificationContestsMe> {
    /// Sets `dateEnd`.
    #[inline]
    pub fn date_end(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateEnd", value.into());
        self
    }
    /// Sets `dateStart`.
    #[inline]
    pub fn date_start(mut self, value: impl Into<String>) -> Self {
        self.call.query("dateStart", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: dateStart
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `status`.
    #[inline]
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "status",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `view`.
    ///
    /// Default of the service: participant
    #[inline]
    pub fn view(mut self, value: impl Into<String>) -> Self {
        self.call.query("view", value.into());
        self
    }
}
static POST_GAMIFICATION_CONTESTS_UPLOADS_PRIZEIMAGES: rt::Operation = rt::Operation::new(
        "postGamificationContestsUploadsPrizeimages",
        rt::Method::Post,
        &["/api/v2/gamification/contests/uploads/prizeimages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_contests_uploads_prizeimages`.
#[derive(Debug)]
pub enum PostGamificationContestsUploadsPrizeimages {}
impl rt::Endpoint for PostGamificationContestsUploadsPrizeimages {
    type Answer = models::UploadUrlResponse;
}
static GET_GAMIFICATION_CONTEST: rt::Operation = rt::Operation::new(
        "getGamificationContest",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest`.
#[derive(Debug)]
pub enum GetGamificationContest {}
impl rt::Endpoint for GetGamificationContest {
    type Answer = models::ContestsResponse;
}
static PUT_GAMIFICATION_CONTEST: rt::Operation = rt::Operation::new(
        "putGamificationContest",
        rt::Method::Put,
        &["/api/v2/gamification/contests/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_gamification_contest`.
#[derive(Debug)]
pub enum PutGamificationContest {}
impl rt::Endpoint for PutGamificationContest {
    type Answer = models::ContestsResponse;
}
static DELETE_GAMIFICATION_CONTEST: rt::Operation = rt::Operation::new(
        "deleteGamificationContest",
        rt::Method::Delete,
        &["/api/v2/gamification/contests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_gamification_contest`.
#[derive(Debug)]
pub enum DeleteGamificationContest {}
impl rt::Endpoint for DeleteGamificationContest {
    type Answer = ();
}
static PATCH_GAMIFICATION_CONTEST: rt::Operation = rt::Operation::new(
        "patchGamificationContest",
        rt::Method::Patch,
        &["/api/v2/gamification/contests/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_gamification_contest`.
#[derive(Debug)]
pub enum PatchGamificationContest {}
impl rt::Endpoint for PatchGamificationContest {
    type Answer = models::ContestsResponse;
}
static GET_GAMIFICATION_CONTEST_AGENTS_SCORES: rt::Operation = rt::Operation::new(
        "getGamificationContestAgentsScores",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", "/agents/scores"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest_agents_scores`.
#[derive(Debug)]
pub enum GetGamificationContestAgentsScores {}
impl rt::Endpoint for GetGamificationContestAgentsScores {
    type Answer = models::ContestScoresAgentsPagedList;
}
impl GamificationRequest<GetGamificationContestAgentsScores> {
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
    /// Sets `returnsView`.
    ///
    /// Default of the service: All
    #[inline]
    pub fn returns_view(mut self, value: impl Into<String>) -> Self {
        self.call.query("returnsView", value.into());
        self
    }
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static GET_GAMIFICATION_CONTEST_AGENTS_SCORES_ME: rt::Operation = rt::Operation::new(
        "getGamificationContestAgentsScoresMe",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", "/agents/scores/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest_agents_scores_me`.
#[derive(Debug)]
pub enum GetGamificationContestAgentsScoresMe {}
impl rt::Endpoint for GetGamificationContestAgentsScoresMe {
    type Answer = models::ContestScoresAgentsPagedList;
}
impl GamificationRequest<GetGamificationContestAgentsScoresMe> {
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
    /// Sets `returnsView`.
    ///
    /// Default of the service: All
    #[inline]
    pub fn returns_view(mut self, value: impl Into<String>) -> Self {
        self.call.query("returnsView", value.into());
        self
    }
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static GET_GAMIFICATION_CONTEST_AGENTS_SCORES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationContestAgentsScoresTrends",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", "/agents/scores/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest_agents_scores_trends`.
#[derive(Debug)]
pub enum GetGamificationContestAgentsScoresTrends {}
impl rt::Endpoint for GetGamificationContestAgentsScoresTrends {
    type Answer = models::ContestScoresGroupTrendList;
}
static GET_GAMIFICATION_CONTEST_AGENTS_SCORES_TRENDS_ME: rt::Operation = rt::Operation::new(
        "getGamificationContestAgentsScoresTrendsMe",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", "/agents/scores/trends/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest_agents_scores_trends_me`.
#[derive(Debug)]
pub enum GetGamificationContestAgentsScoresTrendsMe {}
impl rt::Endpoint for GetGamificationContestAgentsScoresTrendsMe {
    type Answer = models::ContestScoresAgentTrendList;
}
static GET_GAMIFICATION_CONTEST_PRIZEIMAGE: rt::Operation = rt::Operation::new(
        "getGamificationContestPrizeimage",
        rt::Method::Get,
        &["/api/v2/gamification/contests/", "/prizeimages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_contest_prizeimage`.
#[derive(Debug)]
pub enum GetGamificationContestPrizeimage {}
impl rt::Endpoint for GetGamificationContestPrizeimage {
    type Answer = models::PrizeImages;
}
static GET_GAMIFICATION_INSIGHTS: rt::Operation = rt::Operation::new(
        "getGamificationInsights",
        rt::Method::Get,
        &["/api/v2/gamification/insights"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights`.
#[derive(Debug)]
pub enum GetGamificationInsights {}
impl rt::Endpoint for GetGamificationInsights {
    type Answer = models::InsightsSummary;
}
impl GamificationRequest<GetGamificationInsights> {
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
    /// Sets `reportsTo`.
    #[inline]
    pub fn reports_to(mut self, value: impl Into<String>) -> Self {
        self.call.query("reportsTo", value.into());
        self
    }
    /// Sets `sortKey`.
    #[inline]
    pub fn sort_key(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortKey", value.into());
        self
    }
    /// Sets `sortMetricId`.
    #[inline]
    pub fn sort_metric_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortMetricId", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `userIds`.
    #[inline]
    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("userIds", value.into());
        self
    }
}
static GET_GAMIFICATION_INSIGHTS_DETAILS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsDetails",
        rt::Method::Get,
        &["/api/v2/gamification/insights/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_details`.
#[derive(Debug)]
pub enum GetGamificationInsightsDetails {}
impl rt::Endpoint for GetGamificationInsightsDetails {
    type Answer = models::InsightsDetails;
}
static GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsGroupsTrends",
        rt::Method::Get,
        &["/api/v2/gamification/insights/groups/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_groups_trends`.
#[derive(Debug)]
pub enum GetGamificationInsightsGroupsTrends {}
impl rt::Endpoint for GetGamificationInsightsGroupsTrends {
    type Answer = models::InsightsTrend;
}
static GET_GAMIFICATION_INSIGHTS_GROUPS_TRENDS_ALL: rt::Operation = rt::Operation::new(
        "getGamificationInsightsGroupsTrendsAll",
        rt::Method::Get,
        &["/api/v2/gamification/insights/groups/trends/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_groups_trends_all`.
#[derive(Debug)]
pub enum GetGamificationInsightsGroupsTrendsAll {}
impl rt::Endpoint for GetGamificationInsightsGroupsTrendsAll {
    type Answer = models::InsightsTrend;
}
static GET_GAMIFICATION_INSIGHTS_MANAGERS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsManagers",
        rt::Method::Get,
        &["/api/v2/gamification/insights/managers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_managers`.
#[derive(Debug)]
pub enum GetGamificationInsightsManagers {}
impl rt::Endpoint for GetGamificationInsightsManagers {
    type Answer = models::InsightsAgents;
}
impl GamificationRequest<GetGamificationInsightsManagers> {
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
    /// Default of the service: 100
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_GAMIFICATION_INSIGHTS_MEMBERS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsMembers",
        rt::Method::Get,
        &["/api/v2/gamification/insights/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_members`.
#[derive(Debug)]
pub enum GetGamificationInsightsMembers {}
impl rt::Endpoint for GetGamificationInsightsMembers {
    type Answer = models::InsightsAgents;
}
impl GamificationRequest<GetGamificationInsightsMembers> {
    /// Sets `reportsTo`.
    #[inline]
    pub fn reports_to(mut self, value: impl Into<String>) -> Self {
        self.call.query("reportsTo", value.into());
        self
    }
}
static GET_GAMIFICATION_INSIGHTS_RANKINGS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsRankings",
        rt::Method::Get,
        &["/api/v2/gamification/insights/rankings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_rankings`.
#[derive(Debug)]
pub enum GetGamificationInsightsRankings {}
impl rt::Endpoint for GetGamificationInsightsRankings {
    type Answer = models::InsightsRankings;
}
impl GamificationRequest<GetGamificationInsightsRankings> {
    /// Sets `reportsTo`.
    #[inline]
    pub fn reports_to(mut self, value: impl Into<String>) -> Self {
        self.call.query("reportsTo", value.into());
        self
    }
    /// Sets `sectionSize`.
    #[inline]
    pub fn section_size(mut self, value: i64) -> Self {
        self.call.query("sectionSize", value.to_string());
        self
    }
    /// Sets `sortMetricId`.
    #[inline]
    pub fn sort_metric_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortMetricId", value.into());
        self
    }
    /// Sets `userIds`.
    #[inline]
    pub fn user_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("userIds", value.into());
        self
    }
}
static GET_GAMIFICATION_INSIGHTS_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsTrends",
        rt::Method::Get,
        &["/api/v2/gamification/insights/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_trends`.
#[derive(Debug)]
pub enum GetGamificationInsightsTrends {}
impl rt::Endpoint for GetGamificationInsightsTrends {
    type Answer = models::UserInsightsTrend;
}
static GET_GAMIFICATION_INSIGHTS_USER_DETAILS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsUserDetails",
        rt::Method::Get,
        &["/api/v2/gamification/insights/users/", "/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_user_details`.
#[derive(Debug)]
pub enum GetGamificationInsightsUserDetails {}
impl rt::Endpoint for GetGamificationInsightsUserDetails {
    type Answer = models::InsightsDetails;
}
static GET_GAMIFICATION_INSIGHTS_USER_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationInsightsUserTrends",
        rt::Method::Get,
        &["/api/v2/gamification/insights/users/", "/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_insights_user_trends`.
#[derive(Debug)]
pub enum GetGamificationInsightsUserTrends {}
impl rt::Endpoint for GetGamificationInsightsUserTrends {
    type Answer = models::UserInsightsTrend;
}
static GET_GAMIFICATION_LEADERBOARD: rt::Operation = rt::Operation::new(
        "getGamificationLeaderboard",
        rt::Method::Get,
        &["/api/v2/gamification/leaderboard"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_leaderboard`.
#[derive(Debug)]
pub enum GetGamificationLeaderboard {}
impl rt::Endpoint for GetGamificationLeaderboard {
    type Answer = models::Leaderboard;
}
impl GamificationRequest<GetGamificationLeaderboard> {
    /// Sets `metricId`.
    #[inline]
    pub fn metric_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("metricId", value.into());
        self
    }
}
static GET_GAMIFICATION_LEADERBOARD_ALL: rt::Operation = rt::Operation::new(
        "getGamificationLeaderboardAll",
        rt::Method::Get,
        &["/api/v2/gamification/leaderboard/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_leaderboard_all`.
#[derive(Debug)]
pub enum GetGamificationLeaderboardAll {}
impl rt::Endpoint for GetGamificationLeaderboardAll {
    type Answer = models::Leaderboard;
}
impl GamificationRequest<GetGamificationLeaderboardAll> {
    /// Sets `metricId`.
    #[inline]
    pub fn metric_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("metricId", value.into());
        self
    }
}
static GET_GAMIFICATION_LEADERBOARD_ALL_BESTPOINTS: rt::Operation = rt::Operation::new(
        "getGamificationLeaderboardAllBestpoints",
        rt::Method::Get,
        &["/api/v2/gamification/leaderboard/all/bestpoints"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_leaderboard_all_bestpoints`.
#[derive(Debug)]
pub enum GetGamificationLeaderboardAllBestpoints {}
impl rt::Endpoint for GetGamificationLeaderboardAllBestpoints {
    type Answer = models::OverallBestPoints;
}
static GET_GAMIFICATION_LEADERBOARD_BESTPOINTS: rt::Operation = rt::Operation::new(
        "getGamificationLeaderboardBestpoints",
        rt::Method::Get,
        &["/api/v2/gamification/leaderboard/bestpoints"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_leaderboard_bestpoints`.
#[derive(Debug)]
pub enum GetGamificationLeaderboardBestpoints {}
impl rt::Endpoint for GetGamificationLeaderboardBestpoints {
    type Answer = models::OverallBestPoints;
}
static GET_GAMIFICATION_METRICDEFINITIONS: rt::Operation = rt::Operation::new(
        "getGamificationMetricdefinitions",
        rt::Method::Get,
        &["/api/v2/gamification/metricdefinitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_metricdefinitions`.
#[derive(Debug)]
pub enum GetGamificationMetricdefinitions {}
impl rt::Endpoint for GetGamificationMetricdefinitions {
    type Answer = models::GetMetricDefinitionsResponse;
}
static GET_GAMIFICATION_METRICDEFINITION: rt::Operation = rt::Operation::new(
        "getGamificationMetricdefinition",
        rt::Method::Get,
        &["/api/v2/gamification/metricdefinitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_metricdefinition`.
#[derive(Debug)]
pub enum GetGamificationMetricdefinition {}
impl rt::Endpoint for GetGamificationMetricdefinition {
    type Answer = models::MetricDefinition;
}
static GET_GAMIFICATION_PROFILES: rt::Operation = rt::Operation::new(
        "getGamificationProfiles",
        rt::Method::Get,
        &["/api/v2/gamification/profiles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profiles`.
#[derive(Debug)]
pub enum GetGamificationProfiles {}
impl rt::Endpoint for GetGamificationProfiles {
    type Answer = models::GetProfilesResponse;
}
static POST_GAMIFICATION_PROFILES: rt::Operation = rt::Operation::new(
        "postGamificationProfiles",
        rt::Method::Post,
        &["/api/v2/gamification/profiles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profiles`.
#[derive(Debug)]
pub enum PostGamificationProfiles {}
impl rt::Endpoint for PostGamificationProfiles {
    type Answer = models::PerformanceProfile;
}
impl GamificationRequest<PostGamificationProfiles> {
    /// Sets `copyMetrics`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn copy_metrics(mut self, value: bool) -> Self {
        self.call.query("copyMetrics", value.to_string());
        self
    }
}
static GET_GAMIFICATION_PROFILES_USERS_ME: rt::Operation = rt::Operation::new(
        "getGamificationProfilesUsersMe",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/users/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profiles_users_me`.
#[derive(Debug)]
pub enum GetGamificationProfilesUsersMe {}
impl rt::Endpoint for GetGamificationProfilesUsersMe {
    type Answer = models::PerformanceProfile;
}
impl GamificationRequest<GetGamificationProfilesUsersMe> {
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static POST_GAMIFICATION_PROFILES_USERS_ME_QUERY: rt::Operation = rt::Operation::new(
        "postGamificationProfilesUsersMeQuery",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/users/me/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profiles_users_me_query`.
#[derive(Debug)]
pub enum PostGamificationProfilesUsersMeQuery {}
impl rt::Endpoint for PostGamificationProfilesUsersMeQuery {
    type Answer = models::UserProfilesInDateRange;
}
static GET_GAMIFICATION_PROFILES_USER: rt::Operation = rt::Operation::new(
        "getGamificationProfilesUser",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profiles_user`.
#[derive(Debug)]
pub enum GetGamificationProfilesUser {}
impl rt::Endpoint for GetGamificationProfilesUser {
    type Answer = models::PerformanceProfile;
}
impl GamificationRequest<GetGamificationProfilesUser> {
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static POST_GAMIFICATION_PROFILES_USER_QUERY: rt::Operation = rt::Operation::new(
        "postGamificationProfilesUserQuery",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/users/", "/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profiles_user_query`.
#[derive(Debug)]
pub enum PostGamificationProfilesUserQuery {}
impl rt::Endpoint for PostGamificationProfilesUserQuery {
    type Answer = models::UserProfilesInDateRange;
}
static GET_GAMIFICATION_PROFILE: rt::Operation = rt::Operation::new(
        "getGamificationProfile",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profile`.
#[derive(Debug)]
pub enum GetGamificationProfile {}
impl rt::Endpoint for GetGamificationProfile {
    type Answer = models::PerformanceProfile;
}
static PUT_GAMIFICATION_PROFILE: rt::Operation = rt::Operation::new(
        "putGamificationProfile",
        rt::Method::Put,
        &["/api/v2/gamification/profiles/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_gamification_profile`.
#[derive(Debug)]
pub enum PutGamificationProfile {}
impl rt::Endpoint for PutGamificationProfile {
    type Answer = models::PerformanceProfile;
}
impl GamificationRequest<PutGamificationProfile> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PerformanceProfile) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_GAMIFICATION_PROFILE_ACTIVATE: rt::Operation = rt::Operation::new(
        "postGamificationProfileActivate",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/activate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_activate`.
#[derive(Debug)]
pub enum PostGamificationProfileActivate {}
impl rt::Endpoint for PostGamificationProfileActivate {
    type Answer = models::PerformanceProfile;
}
static POST_GAMIFICATION_PROFILE_DEACTIVATE: rt::Operation = rt::Operation::new(
        "postGamificationProfileDeactivate",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/deactivate"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_deactivate`.
#[derive(Debug)]
pub enum PostGamificationProfileDeactivate {}
impl rt::Endpoint for PostGamificationProfileDeactivate {
    type Answer = models::PerformanceProfile;
}
static GET_GAMIFICATION_PROFILE_MEMBERS: rt::Operation = rt::Operation::new(
        "getGamificationProfileMembers",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profile_members`.
#[derive(Debug)]
pub enum GetGamificationProfileMembers {}
impl rt::Endpoint for GetGamificationProfileMembers {
    type Answer = models::MemberListing;
}
static POST_GAMIFICATION_PROFILE_MEMBERS: rt::Operation = rt::Operation::new(
        "postGamificationProfileMembers",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/members"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_members`.
#[derive(Debug)]
pub enum PostGamificationProfileMembers {}
impl rt::Endpoint for PostGamificationProfileMembers {
    type Answer = models::Assignment;
}
static POST_GAMIFICATION_PROFILE_MEMBERS_VALIDATE: rt::Operation = rt::Operation::new(
        "postGamificationProfileMembersValidate",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/members/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_members_validate`.
#[derive(Debug)]
pub enum PostGamificationProfileMembersValidate {}
impl rt::Endpoint for PostGamificationProfileMembersValidate {
    type Answer = models::AssignmentValidation;
}
static GET_GAMIFICATION_PROFILE_METRICS: rt::Operation = rt::Operation::new(
        "getGamificationProfileMetrics",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/", "/metrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profile_metrics`.
#[derive(Debug)]
pub enum GetGamificationProfileMetrics {}
impl rt::Endpoint for GetGamificationProfileMetrics {
    type Answer = models::GetMetricResponse;
}
impl GamificationRequest<GetGamificationProfileMetrics> {
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
    /// Sets `metricIds`.
    #[inline]
    pub fn metric_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("metricIds", value.into());
        self
    }
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static POST_GAMIFICATION_PROFILE_METRICS: rt::Operation = rt::Operation::new(
        "postGamificationProfileMetrics",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/metrics"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_metrics`.
#[derive(Debug)]
pub enum PostGamificationProfileMetrics {}
impl rt::Endpoint for PostGamificationProfileMetrics {
    type Answer = models::Metric;
}
static GET_GAMIFICATION_PROFILE_METRICS_OBJECTIVEDETAILS: rt::Operation = rt::Operation::new(
        "getGamificationProfileMetricsObjectivedetails",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/", "/metrics/objectivedetails"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profile_metrics_objectivedetails`.
#[derive(Debug)]
pub enum GetGamificationProfileMetricsObjectivedetails {}
impl rt::Endpoint for GetGamificationProfileMetricsObjectivedetails {
    type Answer = models::GetMetricsResponse;
}
impl GamificationRequest<GetGamificationProfileMetricsObjectivedetails> {
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static GET_GAMIFICATION_PROFILE_METRIC: rt::Operation = rt::Operation::new(
        "getGamificationProfileMetric",
        rt::Method::Get,
        &["/api/v2/gamification/profiles/", "/metrics/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_profile_metric`.
#[derive(Debug)]
pub enum GetGamificationProfileMetric {}
impl rt::Endpoint for GetGamificationProfileMetric {
    type Answer = models::Metric;
}
impl GamificationRequest<GetGamificationProfileMetric> {
    /// Sets `workday`.
    #[inline]
    pub fn workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("workday", value.into());
        self
    }
}
static PUT_GAMIFICATION_PROFILE_METRIC: rt::Operation = rt::Operation::new(
        "putGamificationProfileMetric",
        rt::Method::Put,
        &["/api/v2/gamification/profiles/", "/metrics/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_gamification_profile_metric`.
#[derive(Debug)]
pub enum PutGamificationProfileMetric {}
impl rt::Endpoint for PutGamificationProfileMetric {
    type Answer = models::Metric;
}
static POST_GAMIFICATION_PROFILE_METRIC_LINK: rt::Operation = rt::Operation::new(
        "postGamificationProfileMetricLink",
        rt::Method::Post,
        &["/api/v2/gamification/profiles/", "/metrics/", "/link"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_gamification_profile_metric_link`.
#[derive(Debug)]
pub enum PostGamificationProfileMetricLink {}
impl rt::Endpoint for PostGamificationProfileMetricLink {
    type Answer = models::Metric;
}
static GET_GAMIFICATION_SCORECARDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecards",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards`.
#[derive(Debug)]
pub enum GetGamificationScorecards {}
impl rt::Endpoint for GetGamificationScorecards {
    type Answer = models::WorkdayMetricListing;
}
impl GamificationRequest<GetGamificationScorecards> {
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
static GET_GAMIFICATION_SCORECARDS_ATTENDANCE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsAttendance",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/attendance"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_attendance`.
#[derive(Debug)]
pub enum GetGamificationScorecardsAttendance {}
impl rt::Endpoint for GetGamificationScorecardsAttendance {
    type Answer = models::AttendanceStatusListing;
}
static GET_GAMIFICATION_SCORECARDS_BESTPOINTS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsBestpoints",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/bestpoints"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_bestpoints`.
#[derive(Debug)]
pub enum GetGamificationScorecardsBestpoints {}
impl rt::Endpoint for GetGamificationScorecardsBestpoints {
    type Answer = models::UserBestPoints;
}
static GET_GAMIFICATION_SCORECARDS_POINTS_ALLTIME: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsPointsAlltime",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/points/alltime"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_points_alltime`.
#[derive(Debug)]
pub enum GetGamificationScorecardsPointsAlltime {}
impl rt::Endpoint for GetGamificationScorecardsPointsAlltime {
    type Answer = models::AllTimePoints;
}
static GET_GAMIFICATION_SCORECARDS_POINTS_AVERAGE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsPointsAverage",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/points/average"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_points_average`.
#[derive(Debug)]
pub enum GetGamificationScorecardsPointsAverage {}
impl rt::Endpoint for GetGamificationScorecardsPointsAverage {
    type Answer = models::SingleWorkdayAveragePoints;
}
static GET_GAMIFICATION_SCORECARDS_POINTS_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsPointsTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/points/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_points_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsPointsTrends {}
impl rt::Endpoint for GetGamificationScorecardsPointsTrends {
    type Answer = models::WorkdayPointsTrend;
}
impl GamificationRequest<GetGamificationScorecardsPointsTrends> {
    /// Sets `dayOfWeek`.
    #[inline]
    pub fn day_of_week(mut self, value: impl Into<String>) -> Self {
        self.call.query("dayOfWeek", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USERS_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsProfileMetricUsersValuesTrends",
        rt::Method::Get,
        &[
            "/api/v2/gamification/scorecards/profiles/",
            "/metrics/",
            "/users/values/trends",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_profile_metric_users_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsProfileMetricUsersValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsProfileMetricUsersValuesTrends {
    type Answer = models::MetricValueTrendAverage;
}
impl GamificationRequest<GetGamificationScorecardsProfileMetricUsersValuesTrends> {
    /// Sets `filterId`.
    #[inline]
    pub fn filter_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterId", value.into());
        self
    }
    /// Sets `referenceWorkday`.
    #[inline]
    pub fn reference_workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("referenceWorkday", value.into());
        self
    }
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_USER_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsProfileMetricUserValuesTrends",
        rt::Method::Get,
        &[
            "/api/v2/gamification/scorecards/profiles/",
            "/metrics/",
            "/users/",
            "/values/trends",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_profile_metric_user_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsProfileMetricUserValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsProfileMetricUserValuesTrends {
    type Answer = models::MetricValueTrendAverage;
}
impl GamificationRequest<GetGamificationScorecardsProfileMetricUserValuesTrends> {
    /// Sets `referenceWorkday`.
    #[inline]
    pub fn reference_workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("referenceWorkday", value.into());
        self
    }
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_PROFILE_METRIC_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsProfileMetricValuesTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/profiles/", "/metrics/", "/values/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_profile_metric_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsProfileMetricValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsProfileMetricValuesTrends {
    type Answer = models::MetricValueTrendAverage;
}
impl GamificationRequest<GetGamificationScorecardsProfileMetricValuesTrends> {
    /// Sets `filterType`.
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `referenceWorkday`.
    #[inline]
    pub fn reference_workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("referenceWorkday", value.into());
        self
    }
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_USERS_POINTS_AVERAGE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUsersPointsAverage",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/points/average"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_users_points_average`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUsersPointsAverage {}
impl rt::Endpoint for GetGamificationScorecardsUsersPointsAverage {
    type Answer = models::SingleWorkdayAveragePoints;
}
static GET_GAMIFICATION_SCORECARDS_USERS_VALUES_AVERAGE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUsersValuesAverage",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/values/average"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_users_values_average`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUsersValuesAverage {}
impl rt::Endpoint for GetGamificationScorecardsUsersValuesAverage {
    type Answer = models::SingleWorkdayAverageValues;
}
impl GamificationRequest<GetGamificationScorecardsUsersValuesAverage> {
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_USERS_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUsersValuesTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/values/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_users_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUsersValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsUsersValuesTrends {
    type Answer = models::WorkdayValuesTrend;
}
impl GamificationRequest<GetGamificationScorecardsUsersValuesTrends> {
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_USER: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUser",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUser {}
impl rt::Endpoint for GetGamificationScorecardsUser {
    type Answer = models::WorkdayMetricListing;
}
impl GamificationRequest<GetGamificationScorecardsUser> {
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
static GET_GAMIFICATION_SCORECARDS_USER_ATTENDANCE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUserAttendance",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", "/attendance"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user_attendance`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUserAttendance {}
impl rt::Endpoint for GetGamificationScorecardsUserAttendance {
    type Answer = models::AttendanceStatusListing;
}
static GET_GAMIFICATION_SCORECARDS_USER_BESTPOINTS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUserBestpoints",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", "/bestpoints"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user_bestpoints`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUserBestpoints {}
impl rt::Endpoint for GetGamificationScorecardsUserBestpoints {
    type Answer = models::UserBestPoints;
}
static GET_GAMIFICATION_SCORECARDS_USER_POINTS_ALLTIME: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUserPointsAlltime",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", "/points/alltime"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user_points_alltime`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUserPointsAlltime {}
impl rt::Endpoint for GetGamificationScorecardsUserPointsAlltime {
    type Answer = models::AllTimePoints;
}
static GET_GAMIFICATION_SCORECARDS_USER_POINTS_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUserPointsTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", "/points/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user_points_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUserPointsTrends {}
impl rt::Endpoint for GetGamificationScorecardsUserPointsTrends {
    type Answer = models::WorkdayPointsTrend;
}
impl GamificationRequest<GetGamificationScorecardsUserPointsTrends> {
    /// Sets `dayOfWeek`.
    #[inline]
    pub fn day_of_week(mut self, value: impl Into<String>) -> Self {
        self.call.query("dayOfWeek", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_USER_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsUserValuesTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/users/", "/values/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_user_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsUserValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsUserValuesTrends {
    type Answer = models::WorkdayValuesTrend;
}
impl GamificationRequest<GetGamificationScorecardsUserValuesTrends> {
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_VALUES_AVERAGE: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsValuesAverage",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/values/average"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_values_average`.
#[derive(Debug)]
pub enum GetGamificationScorecardsValuesAverage {}
impl rt::Endpoint for GetGamificationScorecardsValuesAverage {
    type Answer = models::SingleWorkdayAverageValues;
}
impl GamificationRequest<GetGamificationScorecardsValuesAverage> {
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_SCORECARDS_VALUES_TRENDS: rt::Operation = rt::Operation::new(
        "getGamificationScorecardsValuesTrends",
        rt::Method::Get,
        &["/api/v2/gamification/scorecards/values/trends"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_scorecards_values_trends`.
#[derive(Debug)]
pub enum GetGamificationScorecardsValuesTrends {}
impl rt::Endpoint for GetGamificationScorecardsValuesTrends {
    type Answer = models::WorkdayValuesTrend;
}
impl GamificationRequest<GetGamificationScorecardsValuesTrends> {
    /// Sets `filterType`.
    #[inline]
    pub fn filter_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterType", value.into());
        self
    }
    /// Sets `referenceWorkday`.
    #[inline]
    pub fn reference_workday(mut self, value: impl Into<String>) -> Self {
        self.call.query("referenceWorkday", value.into());
        self
    }
    /// Sets `timeZone`.
    ///
    /// Default of the service: UTC
    #[inline]
    pub fn time_zone(mut self, value: impl Into<String>) -> Self {
        self.call.query("timeZone", value.into());
        self
    }
}
static GET_GAMIFICATION_STATUS: rt::Operation = rt::Operation::new(
        "getGamificationStatus",
        rt::Method::Get,
        &["/api/v2/gamification/status"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_status`.
#[derive(Debug)]
pub enum GetGamificationStatus {}
impl rt::Endpoint for GetGamificationStatus {
    type Answer = models::GamificationStatus;
}
static PUT_GAMIFICATION_STATUS: rt::Operation = rt::Operation::new(
        "putGamificationStatus",
        rt::Method::Put,
        &["/api/v2/gamification/status"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_gamification_status`.
#[derive(Debug)]
pub enum PutGamificationStatus {}
impl rt::Endpoint for PutGamificationStatus {
    type Answer = models::GamificationStatus;
}
static GET_GAMIFICATION_TEMPLATES: rt::Operation = rt::Operation::new(
        "getGamificationTemplates",
        rt::Method::Get,
        &["/api/v2/gamification/templates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_templates`.
#[derive(Debug)]
pub enum GetGamificationTemplates {}
impl rt::Endpoint for GetGamificationTemplates {
    type Answer = models::GetTemplatesResponse;
}
static GET_GAMIFICATION_TEMPLATE: rt::Operation = rt::Operation::new(
        "getGamificationTemplate",
        rt::Method::Get,
        &["/api/v2/gamification/templates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_gamification_template`.
#[derive(Debug)]
pub enum GetGamificationTemplate {}
impl rt::Endpoint for GetGamificationTemplate {
    type Answer = models::ObjectiveTemplate;
}
